package org.mingle.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** What differs between the databases; all else is one SQL text for each. */
interface Engine {
    /** Returns the engine of an address. */
    static Engine of(String url) {
        return url.startsWith(SqliteEngine.URL) ? new SqliteEngine() : new PostgresEngine();
    }

    /** Returns the class of the JDBC driver, by which its factory is found among the services. */
    String driver();

    /** Adds what the driver is to do to an address. */
    void adjust(Properties address);

    /** Returns an address for looking only, where the usual one needs room that is not there; null when that does not help. */
    @Nullable
    Properties asItIs(Properties address, SQLException failed);

    /** Begins a transaction that will write. */
    void begin(Connection connection) throws SQLException;

    /** Keeps the transaction. */
    void commit(Connection connection) throws SQLException;

    /** Takes the transaction back. */
    void rollBack(Connection connection) throws SQLException;

    /** Returns how many rows of a long answer the driver fetches at a time, 0 for its own way. */
    int fetched();

    /** Returns about how many characters of rows it best takes at once. */
    int together();

    /** Returns whether many new rows are better handed over column by column. */
    boolean takesColumns();

    /** Returns a query that looks up for each key of a table what a select with its joins says, key by key. */
    String each(String keys, String select, String join);

    /** Lets queries of the transaction look rows up by their keys, however few rows there seem to be; or as usual. */
    void byKeys(Sql sql, boolean only);

    /** Looks, within a transaction that brings rows, whether the server takes their tables for empty, and counts them if so. */
    void recount(Sql sql);

    /** Counts tables, at the end of a transaction that brought rows, if they have grown so much that queries would be misled. */
    void countGrown(Sql sql);

    /** Returns what makes a query read a table by an index, where the engine would misjudge it; else nothing. */
    String by(String index);

    /** Runs queries that join all rows of a workspace with each other, within a transaction that has just brought them. */
    void joinAll(Sql sql, Runnable queries);

    /** Returns whether there is no table of ours yet. */
    boolean isEmpty(Sql sql);

    /** Returns a statement of a migration in the words of this engine. */
    String translate(String statement);

    /** Returns a query whose one text differs once anybody else has written anything. */
    String written();

    /** Makes what was migrated ready for use by several people, each in a workspace of their own. */
    void share(Sql sql);

    /** Keeps everybody else out of a new workspace. */
    void keepToItself(Sql sql, long ws);

    /** Takes away what kept others out of a workspace that is gone. */
    void letGo(Sql sql, long ws);

    /** Returns what a connection says first to see one workspace only, null when it sees all. */
    @Nullable
    String seeing(Sql sql, long ws);

    /** Returns what keeps others from writing to a workspace within a transaction, null when nobody writes beside anyhow. */
    @Nullable
    String claim(long ws);

    /** Returns what a connection says so that it waits for others who write, as usual, or does not wait. */
    String waiting(boolean usual);

    /** Returns a sentence for people that says what is wrong and what to do, null when nothing in particular is known. */
    @Nullable
    String sentence(SQLException failed);

    /** Returns whether the connection is gone, so that a new one may help. */
    boolean lost(SQLException failed);

    /** Returns where the words of messages stand. */
    MessageIndex messages();

    /** Runs a statement without parameters. */
    static void run(Connection connection, String statement) throws SQLException {
        try (Statement one = connection.createStatement()) {
            one.execute(statement);
        }
    }
}
