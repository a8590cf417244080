package org.mingle.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.ContactId;
import org.mingle.api.importing.ImportException;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.Backup;
import org.mingle.api.workspace.Inventory;
import org.mingle.api.workspace.Keeping;
import org.mingle.api.workspace.Trace;

/** What one workspace keeps. */
final class JdbcKeeping implements Keeping {
    private final long ws;
    private final Supplier<Sql> connections;
    private final DatabaseSettings settings;
    private final TextChoice texts;
    private final Supplier<Archive> now;
    private final @Nullable Path own;
    private final Runnable erased;

    /**
     * @param now everything there is
     * @param own the file of a throw-away workspace; null for one that stays
     * @param erased called when something was erased
     */
    JdbcKeeping(
            long ws,
            Supplier<Sql> connections,
            DatabaseSettings settings,
            TextChoice texts,
            Supplier<Archive> now,
            @Nullable Path own,
            Runnable erased) {
        this.ws = ws;
        this.connections = connections;
        this.settings = settings;
        this.texts = texts;
        this.now = now;
        this.own = own;
        this.erased = erased;
    }

    @Override
    public Inventory inventory() {
        Path file = own == null ? settings.file().orElse(null) : own;
        List<Backup> backups = own != null
                ? List.of()
                : settings.backups().map(BackupFolder::list).orElse(List.of());
        try (Sql sql = connections.get()) {
            return new Inventory(
                    Holdings.of(ws, sql),
                    file == null ? null : size(file),
                    texts.kept(sql),
                    backups,
                    new Traces(ws, sql, now.get()).waiting());
        }
    }

    private static long size(Path database) {
        long sum = 0;
        for (String suffix : JdbcWorkspace.FILES) {
            try {
                Path file = Path.of(database + suffix);
                sum += Files.exists(file) ? Files.size(file) : 0;
            } catch (IOException gone) {
                // Another process has just closed it.
            }
        }
        return sum;
    }

    @Override
    public List<Trace> about(ContactId id) {
        try (Sql sql = connections.get()) {
            return new Traces(ws, sql, now.get()).of(id);
        }
    }

    @Override
    public void erase() {
        try (Sql sql = connections.get()) {
            sql.atomically(() -> Tables.empty(sql, ws));
        }
        erased.run();
    }

    @Override
    public void write(OutputStream out, Progress progress) throws IOException {
        try (Sql sql = connections.get()) {
            WorkspaceJsonWriter.write(ws, sql, out, progress);
        }
    }

    @Override
    public void read(InputStream in, Progress progress) throws IOException, ImportException {
        try (Sql sql = connections.get()) {
            sql.atomically(() -> quietly(sql, in, progress));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        } catch (Refused refused) {
            throw refused.reason;
        }
    }

    private void quietly(Sql sql, InputStream in, Progress progress) {
        try {
            if (!Tables.isEmpty(sql, ws)) {
                throw new ImportException("There is something in this workspace already. Make a new one for it:"
                        + " 'mingle workspaces new NAME'.");
            }
            WorkspaceJsonReader.read(ws, sql, in, progress);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (ImportException refused) {
            throw new Refused(refused);
        }
    }

    /** Carries a reason out of a transaction. */
    private static final class Refused extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ImportException reason;

        Refused(ImportException reason) {
            super(reason);
            this.reason = reason;
        }
    }
}
