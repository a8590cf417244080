package org.mingle.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Rows of a transaction on their way to the database, which takes many of one statement at once more easily. */
final class Outbox {
    /** How many characters a row counts beside its texts. */
    private static final int ROW = 100;

    private final Sender sender;
    private final int full;
    private final Map<String, List<@Nullable Object[]>> waiting = new LinkedHashMap<>();
    private int size;
    private @Nullable SQLException failure;

    /** @param full about how many characters go together */
    Outbox(Sender sender, int full) {
        this.sender = sender;
        this.full = full;
    }

    /** Sends the rows of one statement. */
    @FunctionalInterface
    interface Sender {
        void send(String sql, List<@Nullable Object[]> rows) throws SQLException;
    }

    void add(String sql, @Nullable Object... values) throws SQLException {
        waiting.computeIfAbsent(sql, text -> new ArrayList<>()).add(values);
        size += ROW;
        for (Object value : values) {
            size += value instanceof String text ? text.length() : 0;
        }
        if (size > full) {
            flush();
        }
    }

    /** Sends what waits. A failure is told again until all is discarded, for rows are missing. */
    void flush() throws SQLException {
        if (failure != null) {
            throw failure;
        }
        try {
            for (Map.Entry<String, List<@Nullable Object[]>> one : waiting.entrySet()) {
                sender.send(one.getKey(), one.getValue());
            }
        } catch (SQLException failed) {
            failure = failed;
            throw failed;
        } finally {
            clear();
        }
    }

    /** Forgets what waits. */
    void discard() {
        clear();
        failure = null;
    }

    private void clear() {
        waiting.clear();
        size = 0;
    }
}
