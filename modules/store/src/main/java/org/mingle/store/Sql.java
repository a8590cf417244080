package org.mingle.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.mingle.api.workspace.StoreException;

/** One connection, used by one thread at a time, that speaks in sentences when the database cannot be used. */
final class Sql implements AutoCloseable {
    private static final int MOST_PREPARED = 64;

    private final Connection connection;
    private final ReentrantLock lock = new ReentrantLock();

    /** Statements not in use, by their text, the one used last at the end. */
    private final Map<String, PreparedStatement> prepared = new LinkedHashMap<>();

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** Runs a statement; returns how many rows it changed. */
    int update(String sql, @Nullable Object... values) {
        lock.lock();
        try {
            PreparedStatement statement = take(sql);
            bind(statement, values);
            int changed = statement.executeUpdate();
            putBack(sql, statement);
            return changed;
        } catch (SQLException failed) {
            throw fault(failed);
        } finally {
            lock.unlock();
        }
    }

    /** Hands over each row of a query; reads to the end before it returns. */
    void query(String sql, Row each, @Nullable Object... values) {
        lock.lock();
        try {
            PreparedStatement statement = take(sql);
            bind(statement, values);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    each.read(rows);
                }
            }
            putBack(sql, statement);
        } catch (SQLException failed) {
            throw fault(failed);
        } finally {
            lock.unlock();
        }
    }

    /** A statement in use is nobody else's: a row may be read with the same text while another is. */
    private PreparedStatement take(String sql) throws SQLException {
        PreparedStatement idle = prepared.remove(sql);
        return idle == null ? connection.prepareStatement(sql) : idle;
    }

    /** One that failed is left to the connection, which closes it with itself. */
    private void putBack(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement other = prepared.put(sql, statement);
        if (other != null) {
            other.close();
        }
        if (prepared.size() > MOST_PREPARED) {
            String oldest = prepared.keySet().iterator().next();
            Objects.requireNonNull(prepared.remove(oldest)).close();
        }
    }

    /** Returns the number in the first row, or the other one when there is no row. */
    long number(String sql, long otherwise, @Nullable Object... values) {
        long[] found = {otherwise};
        query(sql, row -> found[0] = row.getLong(1), values);
        return found[0];
    }

    /** Keeps everything that the work does, or nothing when it throws. */
    void atomically(Runnable work) {
        lock.lock();
        boolean done = false;
        try {
            update("BEGIN IMMEDIATE");
            work.run();
            update("COMMIT");
            done = true;
        } finally {
            try {
                if (!done) {
                    rollBack();
                }
            } finally {
                lock.unlock();
            }
        }
    }

    void rollBack() {
        try (PreparedStatement statement = connection.prepareStatement("ROLLBACK")) {
            statement.executeUpdate();
        } catch (SQLException nothingToRollBack) {
            // The transaction never began or the database has ended it itself: both leave the store as it was.
        }
    }

    private static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null) {
                statement.setNull(i + 1, java.sql.Types.NULL);
            } else if (value instanceof Integer number) {
                statement.setInt(i + 1, number);
            } else if (value instanceof Long number) {
                statement.setLong(i + 1, number);
            } else {
                statement.setString(i + 1, value.toString());
            }
        }
    }

    static StoreException fault(SQLException failed) {
        String message = String.valueOf(failed.getMessage());
        String sentence = "The database cannot be used. 'mingle --verbose' and the log file tell more.";
        if (message.contains("SQLITE_BUSY") || message.contains("SQLITE_LOCKED")) {
            sentence = "The database is busy: another Mingle is writing to it. Try again in a moment.";
        } else if (message.contains("SQLITE_FULL")) {
            sentence = "The disk is full, so nothing was kept. Make some room and try again.";
        } else if (message.contains("SQLITE_READONLY") || message.contains("SQLITE_CANTOPEN")) {
            sentence = "The data folder cannot be written to. Check its permissions.";
        } else if (message.contains("SQLITE_CORRUPT") || message.contains("SQLITE_NOTADB")) {
            sentence = "The database file is damaged. Put it aside and import your exports again.";
        }
        return new StoreException(sentence, withoutMessage(failed));
    }

    /** The engines quote what they were given: PostgreSQL the key that is there already, SQLite's search the words looked for. */
    private static SQLException withoutMessage(SQLException failed) {
        SQLException same = new SQLException(failed.getClass().getName(), failed.getSQLState(), failed.getErrorCode());
        same.setStackTrace(failed.getStackTrace());
        return same;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException failed) {
            throw fault(failed);
        }
    }

    /** Takes one row. */
    @FunctionalInterface
    interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
