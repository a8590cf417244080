package org.mingle.store;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.mingle.api.workspace.StoreException;

/** One connection, used by one thread at a time, that speaks in sentences when the database cannot be used. */
final class Sql implements AutoCloseable {
    private final Opener opener;
    private final Engine engine;
    private final @Nullable String claim;
    private @Nullable Connection opened;
    private boolean writing;
    private int reading;
    private final ReentrantLock lock = new ReentrantLock();

    private final Statements statements = new Statements();
    private final Outbox outbox;
    private final Map<String, Columns> inColumns = new HashMap<>();

    /**
     * Opens a connection.
     *
     * @param claim a statement that keeps others from writing to the same workspace, run at the begin of each transaction
     */
    Sql(Opener opener, Engine engine, @Nullable String claim) {
        this(opener, engine, claim, true);
    }

    private Sql(Opener opener, Engine engine, @Nullable String claim, boolean now) {
        this.opener = opener;
        this.engine = engine;
        this.claim = claim;
        this.outbox = new Outbox(this::send, engine.together());
        if (now) {
            await();
        }
    }

    /** Returns one that opens its connection when something is asked. */
    static Sql later(Opener opener, Engine engine) {
        return new Sql(opener, engine, null, false);
    }

    /** Waits until the connection is open. */
    void await() {
        lock.lock();
        try {
            connection();
        } catch (SQLException failed) {
            throw fault(engine, failed);
        } finally {
            lock.unlock();
        }
    }

    private Connection connection() throws SQLException {
        Connection known = opened;
        if (known == null) {
            known = opener.open();
            opened = known;
        }
        return known;
    }

    Engine engine() {
        return engine;
    }

    /** Runs a statement; returns how many rows it changed. */
    int update(String sql, @Nullable Object... values) {
        return run(() -> {
            PreparedStatement statement = statements.take(connection(), sql);
            Statements.bind(statement, values);
            int changed = statement.executeUpdate();
            statements.putBack(sql, statement);
            return changed;
        });
    }

    /**
     * Runs a statement within a transaction when it is convenient: with others of its text, and before anything else is
     * asked or kept. What the database has against it is thrown then. No row of one text may build on what another does.
     */
    void later(String sql, @Nullable Object... values) {
        if (!writing) {
            update(sql, values);
            return;
        }
        lock.lock();
        try {
            outbox.add(sql, values);
        } catch (SQLException failed) {
            throw fault(engine, failed);
        } finally {
            lock.unlock();
        }
    }

    private void send(String sql, List<@Nullable Object[]> rows) throws SQLException {
        if (rows.size() > 1 && engine.takesColumns() && Columns.fit(sql)) {
            sendColumns(sql, rows);
            return;
        }
        PreparedStatement statement = statements.take(connection(), sql);
        for (@Nullable Object[] values : rows) {
            Statements.bind(statement, values);
            statement.addBatch();
        }
        statement.executeBatch();
        statements.putBack(sql, statement);
    }

    private void sendColumns(String sql, List<@Nullable Object[]> rows) throws SQLException {
        Columns columns = inColumns.get(sql);
        if (columns == null) {
            try (PreparedStatement oneRow = connection().prepareStatement(sql)) {
                columns = Columns.of(sql, oneRow.getParameterMetaData());
            }
            inColumns.put(sql, columns);
        }
        PreparedStatement statement = statements.take(connection(), columns.statement());
        columns.bind(connection(), statement, rows);
        statement.executeUpdate();
        statements.putBack(columns.statement(), statement);
    }

    /** Runs a command that is not prepared and changes no rows. */
    void command(String words) {
        run(() -> {
            Engine.run(connection(), words);
            return 0;
        });
    }

    /** Hands over each row of what the driver tells of the tables. */
    void describe(Description what, Row each) {
        run(() -> {
            try (ResultSet rows =
                    what.of(connection().getMetaData(), connection().getSchema())) {
                handOver(rows, each);
            }
            return 0;
        });
    }

    /** Hands over each row of a query, however many; reads to the end before it returns. */
    void query(String sql, Row each, @Nullable Object... values) {
        run(() -> {
            boolean portions = engine.fetched() > 0 && !writing;
            if (portions) {
                begin(++reading);
            }
            try {
                ask(sql, engine.fetched(), each, values);
            } finally {
                if (portions) {
                    end(--reading);
                }
            }
            return 0;
        });
    }

    /** Hands over each row of a query that has few: they come at once, which needs no transaction. */
    void few(String sql, Row each, @Nullable Object... values) {
        run(() -> {
            ask(sql, 0, each, values);
            return 0;
        });
    }

    private void ask(String sql, int atATime, Row each, @Nullable Object... values) throws SQLException {
        PreparedStatement statement = statements.take(connection(), sql);
        Statements.bind(statement, values);
        statement.setFetchSize(atATime);
        try (ResultSet rows = statement.executeQuery()) {
            handOver(rows, each);
        }
        statements.putBack(sql, statement);
    }

    /** After the first row nothing is tried again: whoever takes the rows would see them twice. */
    private void handOver(ResultSet rows, Row each) throws SQLException {
        boolean more = rows.next();
        try {
            while (more) {
                each.read(rows);
                more = rows.next();
            }
        } catch (SQLException failed) {
            throw fault(engine, failed);
        }
    }

    /** A driver that fetches in portions does so within a transaction only. */
    private void begin(int depth) throws SQLException {
        if (depth == 1) {
            engine.begin(connection());
        }
    }

    private void end(int depth) {
        if (depth == 0) {
            try {
                engine.rollBack(connection());
            } catch (SQLException gone) {
                // The transaction is gone with its connection; what went wrong before is what counts.
            }
        }
    }

    /** Tries again on a new connection when the server had gone and nothing was begun on the old one. */
    private int run(Work work) {
        lock.lock();
        try {
            boolean alone = !writing && reading == 0;
            try {
                outbox.flush();
                return work.run();
            } catch (SQLException failed) {
                if (!alone || !engine.lost(failed)) {
                    throw fault(engine, failed);
                }
                reopen();
                return work.run();
            }
        } catch (SQLException failed) {
            throw fault(engine, failed);
        } finally {
            lock.unlock();
        }
    }

    private void reopen() throws SQLException {
        reading = 0;
        statements.forget();
        Connection gone = opened;
        opened = null;
        if (gone != null) {
            try {
                gone.close();
            } catch (SQLException already) {
                // It is gone already.
            }
        }
        connection();
    }

    /** Returns the number in the first row, or the other one when there is no row. */
    long number(String sql, long otherwise, @Nullable Object... values) {
        long[] found = {otherwise};
        few(sql, row -> found[0] = row.getLong(1), values);
        return found[0];
    }

    /** Keeps everything that the work does, or nothing when it throws. */
    void atomically(Runnable work) {
        lock.lock();
        boolean done = false;
        try {
            begin();
            work.run();
            commit();
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

    /**
     * Keeps everything that the work does, or nothing when it cannot be kept now: for what may be lost.
     *
     * @return whether it was kept; not when somebody else is writing, or nobody may
     */
    boolean atOnce(Runnable work) {
        lock.lock();
        try {
            command(engine.waiting(false));
            try {
                atomically(work);
            } finally {
                command(engine.waiting(true));
            }
            return true;
        } catch (StoreException notNow) {
            return false;
        } finally {
            lock.unlock();
        }
    }

    /** Begins a transaction that will write; nobody else writes meanwhile, or not to the same workspace. */
    void begin() {
        run(() -> {
            engine.begin(connection());
            writing = true;
            if (claim != null) {
                Engine.run(connection(), claim);
            }
            return 0;
        });
    }

    void commit() {
        run(() -> {
            engine.commit(connection());
            writing = false;
            return 0;
        });
    }

    void rollBack() {
        writing = false;
        outbox.discard();
        try {
            engine.rollBack(connection());
        } catch (SQLException nothingToRollBack) {
            // The transaction never began or the database has ended it itself: both leave the store as it was.
        }
    }

    /** Returns whether a row was refused, for what is in it or for what is there already, and not the database as a whole. */
    static boolean ofARow(StoreException fault) {
        return fault.getCause() instanceof SQLException cause
                && (String.valueOf(cause.getSQLState()).startsWith("23") || (cause.getErrorCode() & 0xFF) == 19);
    }

    static StoreException fault(Engine engine, SQLException failed) {
        String sentence = engine.sentence(failed);
        return new StoreException(
                sentence == null
                        ? "The database cannot be used. 'mingle --verbose' and the log file tell more."
                        : sentence,
                withoutMessage(failed));
    }

    /** The engines quote what they were given: PostgreSQL the key that is there already, SQLite's search the words looked for. */
    private static SQLException withoutMessage(SQLException failed) {
        SQLException same = new SQLException(failed.getClass().getName(), failed.getSQLState(), failed.getErrorCode());
        same.setStackTrace(failed.getStackTrace());
        return same;
    }

    @Override
    public void close() {
        Connection last;
        try {
            last = connection();
        } catch (SQLException | StoreException neverOpened) {
            return;
        }
        try {
            last.close();
        } catch (SQLException failed) {
            throw fault(engine, failed);
        }
    }

    /** Opens a connection, again when the server was away. */
    @FunctionalInterface
    interface Opener {
        Connection open() throws SQLException;
    }

    /** Asks the database something. */
    @FunctionalInterface
    private interface Work {
        int run() throws SQLException;
    }

    /** Asks the driver about the tables of a schema. */
    @FunctionalInterface
    interface Description {
        ResultSet of(DatabaseMetaData data, @Nullable String schema) throws SQLException;
    }

    /** Takes one row. */
    @FunctionalInterface
    interface Row {
        void read(ResultSet row) throws SQLException;
    }
}
