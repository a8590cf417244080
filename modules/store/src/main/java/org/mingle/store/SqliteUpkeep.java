package org.mingle.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.mingle.api.workspace.StoreException;

/** What SQLite does to its own file: checks it, copies it, takes a copy back, and leaves nothing of what was erased. */
final class SqliteUpkeep {
    /** How each of its files begins. */
    private static final byte[] BEGINNING = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);

    private SqliteUpkeep() {}

    /** Returns whether a file says that it is a database, whole or damaged. */
    static boolean isDatabase(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(BEGINNING.length), BEGINNING);
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Writes the file anew, so that neither free pages nor the gaps in others nor the log hold what was erased.
     *
     * <p>Needs a connection on which nothing is being read.
     */
    static void scrub(Sql sql) {
        sql.update("VACUUM");
        boolean[] busy = {false};
        sql.query("PRAGMA wal_checkpoint(TRUNCATE)", row -> busy[0] = row.getInt(1) != 0);
        if (busy[0]) {
            throw new StoreException(
                    "It is erased, but another Mingle still reads what was there before. Close it and open Mingle again;"
                            + " then nothing of it is left.",
                    new IllegalStateException("checkpoint"));
        }
    }

    /** Returns what its own check finds, at most ten faults; empty when the file is whole. */
    static List<String> faults(Sql sql) {
        List<String> faults = new ArrayList<>();
        sql.query("PRAGMA integrity_check(10)", row -> faults.add(row.getString(1)));
        return faults.equals(List.of("ok")) ? List.of() : faults;
    }

    /** Copies everything to a file that is not there yet; others may read and write meanwhile. */
    static void copy(Sql sql, Path to) {
        sql.update("VACUUM INTO ?", to);
    }

    /** Puts a copy in the place of everything, in one transaction, also under the eyes of other connections. */
    static void replace(Sql sql, Path from) {
        sql.command("restore from '" + from.toString().replace("'", "''") + "'");
    }

    /** Returns whether nobody else has the file open; then it is in one piece afterwards. */
    static boolean alone(Sql sql) {
        String[] mode = {""};
        sql.query("PRAGMA busy_timeout = 0", row -> {});
        sql.query("PRAGMA journal_mode = DELETE", row -> mode[0] = row.getString(1));
        return mode[0].equals("delete");
    }
}
