package org.mingle.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.mingle.api.workspace.StoreException;

/** Brings a database to the schema of this version, one numbered step after the other. */
final class Schema {
    static final int VERSION = 11;
    static final String NEWER = "The data were written by a newer Mingle. Use that one, or another home folder.";

    private Schema() {}

    static void migrate(Sql sql) {
        migrate(sql, () -> {});
    }

    /** @param before called when there are data that are about to be changed */
    static void migrate(Sql sql, Runnable before) {
        long found = sql.engine().isEmpty(sql) ? 0 : version(sql);
        if (found > VERSION) {
            throw new StoreException(NEWER, new IllegalStateException("schema " + found));
        }
        if (found < VERSION) {
            if (found > 0) {
                before.run();
            }
            sql.atomically(() -> {
                sql.update("CREATE TABLE IF NOT EXISTS schema_version (version INTEGER NOT NULL)");
                for (long next = version(sql) + 1; next <= VERSION; next++) {
                    apply(sql, next);
                }
                sql.engine().share(sql);
            });
        }
    }

    private static long version(Sql sql) {
        return sql.number("SELECT max(version) FROM schema_version", 0);
    }

    private static void apply(Sql sql, long step) {
        for (String statement : text(step + ".sql").split(";")) {
            if (!statement.isBlank()) {
                sql.update(sql.engine().translate(statement));
            }
        }
        sql.update("INSERT INTO schema_version VALUES (?)", step);
    }

    private static String text(String name) {
        try (InputStream in = Schema.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("missing migration " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
