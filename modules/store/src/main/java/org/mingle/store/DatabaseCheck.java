package org.mingle.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mingle.api.health.Health;
import org.mingle.api.health.HealthCheck;
import org.mingle.api.workspace.StoreException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The database: whether it opens, is whole, and how large it is. Its address is not told: it may hold names. */
@Component
public final class DatabaseCheck implements HealthCheck {
    private static final long KILOBYTE = 1024;

    private final Databases databases;

    /** Called by Declarative Services. */
    @Activate
    public DatabaseCheck(@Reference Databases databases) {
        this.databases = databases;
    }

    @Override
    public String id() {
        return "database";
    }

    @Override
    public int order() {
        return 300;
    }

    @Override
    public Health check() {
        Health.Notes notes = Health.notes();
        String url = databases.settings().url();
        boolean file = url.startsWith(SqliteEngine.URL);
        notes.fact("engine", file ? "SQLite" : "PostgreSQL").fact("schemaOfThisMingle", (long) Schema.VERSION);
        try {
            if (file && !measure(Path.of(url.substring(SqliteEngine.URL.length())), notes)) {
                return notes.done();
            }
            try (Sql sql = databases.connect()) {
                examine(sql, file, notes);
            }
        } catch (StoreException | IOException unusable) {
            notes.finding(
                    file
                            ? "The database does not open: it is damaged, or something else holds it."
                                    + " A copy of the folder data may still be whole."
                            : String.valueOf(unusable.getMessage()));
        }
        return notes.done();
    }

    /** Looking must not make a database where there is none. */
    private static boolean measure(Path database, Health.Notes notes) throws IOException {
        boolean there = Files.exists(database);
        Path folder = database.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            notes.finding("The folder of the database is not there. Make it, or correct the url in"
                    + " conf/org.mingle.store.cfg.");
        }
        notes.fact("kilobytes", there ? (Files.size(database) + KILOBYTE - 1) / KILOBYTE : 0L);
        return there;
    }

    private static void examine(Sql sql, boolean file, Health.Notes notes) {
        if (file) {
            List<String> faults = SqliteUpkeep.faults(sql);
            boolean whole = faults.isEmpty();
            notes.fact("whole", whole);
            if (!whole) {
                notes.finding("The database is damaged: its own check finds "
                        + (faults.size() == 1 ? "a fault." : "at least " + faults.size() + " faults.")
                        + " Please keep a copy of the folder data, and import your exports into a new home folder.");
                return;
            }
        }
        if (sql.engine().isEmpty(sql)) {
            // The first command that keeps something makes the tables.
            notes.fact("schema", 0L);
            return;
        }
        long version = sql.number("SELECT max(version) FROM schema_version", 0);
        notes.fact("schema", version);
        if (version > Schema.VERSION) {
            notes.finding(Schema.NEWER);
        }
    }
}
