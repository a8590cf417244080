package org.mingle.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Identities;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.own.Additions;
import org.mingle.api.own.SmartLists;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.Choices;
import org.mingle.api.workspace.CompanyEntries;
import org.mingle.api.workspace.Dismissals;
import org.mingle.api.workspace.Entries;
import org.mingle.api.workspace.Keeping;
import org.mingle.api.workspace.Workspace;
import org.slf4j.LoggerFactory;

/** One workspace: a connection to read with, and one for each write and each long read. */
final class JdbcWorkspace implements Workspace {
    /** What a database in a file consists of while it is open: suffixes of its name. */
    static final List<String> FILES = List.of("", "-wal", "-shm");

    private static final LocalDate EVERYTHING = LocalDate.of(9999, 12, 31);

    private final String name;
    private final long ws;
    private final Sql reader;
    private final Supplier<Sql> connections;
    private final @Nullable Path file;
    private final Upkeep upkeep;
    private final TextChoice texts;
    private final Readers readers;
    private final Ledger ledger;
    private final IndexedMessages messages;
    private @Nullable Archive archive;
    private String archiveWritten = "";

    /**
     * What the files around a workspace need.
     *
     * @param textsUsual whether texts of private messages are kept when nobody has chosen
     * @param erased called when something was erased
     */
    record Upkeep(DatabaseSettings settings, boolean textsUsual, Runnable erased) {}

    JdbcWorkspace(String name, long ws, Sql reader, Supplier<Sql> connections, @Nullable Path file, Upkeep upkeep) {
        this.name = name;
        this.ws = ws;
        this.reader = reader;
        this.connections = connections;
        this.file = file;
        this.upkeep = upkeep;
        this.texts = new TextChoice(ws, upkeep.textsUsual());
        this.readers = new Readers(connections);
        this.messages =
                new IndexedMessages(ws, readers, connections, reader.engine().messages());
        this.ledger = new Ledger(ws, reader, connections, texts);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean temporary() {
        return file != null;
    }

    @Override
    public ZoneId zone() {
        String[] zone = {"UTC"};
        reader.few("SELECT zone FROM workspace WHERE ws = ?", row -> zone[0] = row.getString(1), ws);
        return ZoneId.of(zone[0]);
    }

    @Override
    public long version() {
        return reader.number("SELECT version FROM workspace WHERE ws = ?", 0, ws);
    }

    /** Reading everybody is the dearest thing here, so all who ask for one day share it until somebody writes. */
    @Override
    public synchronized Archive asOf(LocalDate date) {
        String written = written();
        Archive known = archive;
        if (known == null || !written.equals(archiveWritten) || !known.asOf().equals(date)) {
            known = new JdbcArchive(ws, reader, readers, messages, date, file == null);
            archive = known;
            archiveWritten = written;
        }
        return known;
    }

    private String written() {
        String[] text = {""};
        reader.few(reader.engine().written(), row -> text[0] = row.getString(1));
        return text[0];
    }

    @Override
    public ImportLedger imports() {
        return ledger;
    }

    @Override
    public Entries entries() {
        return new ForgettingEntries(
                ws, new OwnEntries(ws, connections), () -> asOf(EVERYTHING), connections, upkeep.erased());
    }

    @Override
    public Additions additions() {
        return new OwnAdditionRows(ws, connections);
    }

    @Override
    public SmartLists lists() {
        return new SmartListRows(ws, reader, connections);
    }

    @Override
    public Keeping keeping() {
        return new JdbcKeeping(
                ws, connections, upkeep.settings(), texts, () -> asOf(EVERYTHING), file, upkeep.erased());
    }

    @Override
    public Choices choices() {
        return new JdbcChoices(ws, connections, texts, upkeep.erased());
    }

    @Override
    public Identities identities() {
        return new JdbcIdentities(ws, connections, readers);
    }

    @Override
    public CompanyEntries companies() {
        return new WatchRows(ws, reader, connections);
    }

    @Override
    public Dismissals dismissals() {
        return new DismissalRows(ws, reader, connections);
    }

    @Override
    public void close() {
        readers.close();
        reader.close();
        if (file != null) {
            for (String suffix : FILES) {
                try {
                    Files.deleteIfExists(Path.of(file + suffix));
                } catch (IOException left) {
                    LoggerFactory.getLogger(JdbcWorkspace.class)
                            .warn("A throw-away database could not be deleted", left);
                }
            }
        }
    }
}
