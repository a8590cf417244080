package org.mingle.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** A database for one look, made ready while its caller does something else; whoever asks it something first waits for it. */
final class Throwaway {
    /** Its only workspace is its first. */
    static final long WS = 1;

    private final FutureTask<Connection> making;

    /** @param name of its only workspace */
    Throwaway(Databases databases, Path file, String name) {
        making = new FutureTask<>(() -> {
            Connection made = databases.open(file);
            Sql sql = new Sql(() -> made, Engine.of(SqliteEngine.URL), null);
            Schema.migrate(sql);
            JdbcRegister.create(sql, name);
            return made;
        });
        Thread thread = new Thread(making, "throw-away database");
        thread.setDaemon(true);
        thread.start();
    }

    /** Returns the connection that it was made ready with. */
    Connection made() throws SQLException {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return making.get();
                } catch (InterruptedException whileWaiting) {
                    interrupted = true;
                } catch (ExecutionException failed) {
                    if (failed.getCause() instanceof SQLException refused) {
                        throw refused;
                    }
                    throw failed.getCause() instanceof RuntimeException known
                            ? known
                            : new IllegalStateException(failed.getCause());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
