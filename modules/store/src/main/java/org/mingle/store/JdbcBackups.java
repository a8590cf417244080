package org.mingle.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.mingle.api.workspace.Backup;
import org.mingle.api.workspace.Backups;
import org.mingle.api.workspace.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Backups of the database in the home folder. */
@Component
public final class JdbcBackups implements Backups {
    private static final String DAMAGED = "This backup is damaged. Use an older one, and make a new one with 'mingle"
            + " backup' as long as your database is whole, which 'mingle verify' tells.";

    private final Databases databases;

    /** Called by Declarative Services. */
    @Activate
    public JdbcBackups(@Reference Databases databases) {
        this.databases = databases;
    }

    @Override
    public List<Backup> list() {
        return databases.settings().backups().map(BackupFolder::list).orElse(List.of());
    }

    private Path database() {
        return databases
                .settings()
                .file()
                .orElseThrow(() -> new StoreException(
                        "The database is on a server: back it up and restore it there, with the tools of the server"
                                + " (PostgreSQL: pg_dump and pg_restore).",
                        new IllegalStateException("shared")));
    }

    @Override
    public Backup make(@Nullable Path to) {
        Path database = there(database());
        try (Sql sql = connect(database)) {
            if (to == null) {
                Backup made = folder().now(sql, "mingle");
                folder().prune();
                return made;
            }
            Path whole = to.toAbsolutePath();
            if (Files.exists(whole)) {
                throw new StoreException(
                        "There is a file of this name already: " + to + ".", new IllegalStateException("exists"));
            }
            return BackupFolder.write(sql, whole, Objects.requireNonNull(whole.getParent()));
        }
    }

    @Override
    public Backup restore(Path from) {
        Path database = database();
        List<String> faults = verify(from);
        if (!faults.isEmpty()) {
            throw new StoreException(
                    "Nothing was restored. " + String.join(" ", faults), new IllegalArgumentException("backup"));
        }
        try (Sql sql = connect(database)) {
            Backup replaced = folder().now(sql, "replaced");
            long highest = sql.engine().isEmpty(sql) ? 0 : sql.number("SELECT max(version) FROM workspace", 0);
            SqliteUpkeep.replace(sql, from.toAbsolutePath());
            Schema.migrate(sql);
            // What was worked out from other data must not be taken for that of these.
            sql.update("UPDATE workspace SET version = version + ?", highest + 1);
            folder().prune();
            return replaced;
        }
    }

    @Override
    public List<String> verify(@Nullable Path what) {
        Path file = there(what == null ? database() : what);
        if (what != null && !SqliteUpkeep.isDatabase(file)) {
            return List.of("This file is no backup of Mingle's.");
        }
        List<String> faults = faults(file, what != null);
        boolean damaged = faults.contains(Soundness.DAMAGED) || faults.contains(SqliteEngine.DAMAGED);
        return what != null && damaged ? List.of(DAMAGED) : faults;
    }

    private List<String> faults(Path file, boolean readOnly) {
        try (Sql sql = connect(file, readOnly)) {
            return Soundness.of(sql);
        } catch (StoreException unreadable) {
            return List.of(String.valueOf(unreadable.getMessage()));
        }
    }

    private static Path there(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new StoreException(
                    "There is no database here yet: " + file.getFileName() + ".", new IllegalStateException("missing"));
        }
        return file;
    }

    private BackupFolder folder() {
        return databases.settings().backups().orElseThrow();
    }

    private Sql connect(Path file) {
        return connect(file, false);
    }

    private Sql connect(Path file, boolean readOnly) {
        Properties address = databases.settings().with(SqliteEngine.URL + file);
        address.setProperty(SqliteDataSourceFactory.READ_ONLY, String.valueOf(readOnly));
        return databases.connect(address);
    }
}
