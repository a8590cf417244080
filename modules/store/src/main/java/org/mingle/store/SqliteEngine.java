package org.mingle.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.osgi.service.jdbc.DataSourceFactory;

/** SQLite in a file of the home folder: one writer at a time, and whoever may read the file sees every workspace. */
final class SqliteEngine implements Engine {
    static final String URL = "jdbc:sqlite:";
    static final String DRIVER = "org.sqlite.JDBC";
    static final String DAMAGED = "The database file is damaged. Put it aside and import your exports again.";

    /** SQLite's codes for: read only, input and output failed, full, cannot be opened. */
    private static final Set<Integer> UNWRITABLE = Set.of(8, 10, 13, 14);

    @Override
    public String driver() {
        return DRIVER;
    }

    @Override
    public void adjust(Properties address) {}

    /**
     * The log and its index need a file each beside the database, so that a full disk or a folder that may only be read keeps
     * even readers out. When the log is empty, all is in the file itself.
     */
    @Override
    public @Nullable Properties asItIs(Properties address, SQLException failed) {
        Path file = Path.of(address.getProperty(DataSourceFactory.JDBC_URL).substring(URL.length()));
        boolean unwritable = UNWRITABLE.contains(failed.getErrorCode() & 0xFF);
        if (!unwritable || size(file) == 0 || size(Path.of(file + "-wal")) > 0) {
            return null;
        }
        Properties looking = new Properties();
        looking.setProperty(
                DataSourceFactory.JDBC_URL, URL + "file:" + file.toUri().getRawPath() + "?immutable=1");
        looking.setProperty(SqliteDataSourceFactory.READ_ONLY, "true");
        return looking;
    }

    private static long size(Path file) {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException unreadable) {
            return 0;
        }
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        Engine.run(connection, "BEGIN IMMEDIATE");
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        Engine.run(connection, "COMMIT");
    }

    @Override
    public void rollBack(Connection connection) throws SQLException {
        Engine.run(connection, "ROLLBACK");
    }

    @Override
    public int fetched() {
        return 0;
    }

    /** Few enough for a processor's cache. */
    @Override
    public int together() {
        return 120_000;
    }

    @Override
    public boolean takesColumns() {
        return false;
    }

    @Override
    public String each(String keys, String select, String join) {
        return select + " FROM " + keys + " CROSS JOIN " + join;
    }

    @Override
    public void byKeys(Sql sql, boolean only) {}

    @Override
    public void recount(Sql sql) {}

    @Override
    public void countGrown(Sql sql) {}

    /** Without statistics the beginning of the primary key, which all rows of a workspace share, looks as good to it. */
    @Override
    public String by(String index) {
        return " INDEXED BY " + index;
    }

    @Override
    public void joinAll(Sql sql, Runnable queries) {
        queries.run();
    }

    @Override
    public boolean isEmpty(Sql sql) {
        return sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'schema_version'", 0) == 0;
    }

    @Override
    public String translate(String statement) {
        return statement;
    }

    @Override
    public String written() {
        return "PRAGMA data_version";
    }

    @Override
    public void share(Sql sql) {}

    @Override
    public void keepToItself(Sql sql, long ws) {}

    @Override
    public void letGo(Sql sql, long ws) {}

    @Override
    public @Nullable String seeing(Sql sql, long ws) {
        return null;
    }

    @Override
    public @Nullable String claim(long ws) {
        return null;
    }

    @Override
    public String waiting(boolean usual) {
        return "PRAGMA busy_timeout = " + (usual ? SqliteDataSourceFactory.PATIENCE_MILLIS : 0);
    }

    @Override
    public @Nullable String sentence(SQLException failed) {
        String message = String.valueOf(failed.getMessage());
        if (message.contains("SQLITE_BUSY") || message.contains("SQLITE_LOCKED")) {
            return "The database is busy: another Mingle is writing to it. Try again in a moment.";
        }
        if (message.contains("SQLITE_FULL")) {
            return "The disk is full, so nothing was kept. Make some room and try again.";
        }
        if (message.contains("SQLITE_READONLY") || message.contains("SQLITE_CANTOPEN")) {
            return "Nothing can be kept: the disk is full, or the data folder may not be written to.";
        }
        if (message.contains("SQLITE_CORRUPT") || message.contains("SQLITE_NOTADB")) {
            return DAMAGED;
        }
        return null;
    }

    @Override
    public boolean lost(SQLException failed) {
        return false;
    }

    @Override
    public MessageIndex messages() {
        return new SqliteMessageIndex();
    }
}
