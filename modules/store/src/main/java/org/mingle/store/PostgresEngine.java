package org.mingle.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * PostgreSQL on a server, shared by many people. Each workspace has a role; row-level security shows a role the rows of its
 * own workspace, and nothing else. Who logs in as the owner of the tables takes on the role of the workspace that is opened;
 * who logs in as somebody else is granted the roles of their own workspaces by the database's administrator.
 */
final class PostgresEngine implements Engine {
    static final String DRIVER = "org.postgresql.Driver";

    // What the driver says when the server wants a password and there is none.
    private static final String REJECTED = "08004";
    private static final String NO_DATABASE = "3D000";
    private static final int FETCHED = 2_000;

    @Override
    public String driver() {
        return DRIVER;
    }

    /** Many rows become one statement. */
    @Override
    public void adjust(Properties address) {
        address.setProperty("reWriteBatchedInserts", "true");
    }

    @Override
    public @Nullable Properties asItIs(Properties address, SQLException failed) {
        return null;
    }

    @Override
    public void begin(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
    }

    @Override
    public void commit(Connection connection) throws SQLException {
        connection.commit();
        connection.setAutoCommit(true);
    }

    @Override
    public void rollBack(Connection connection) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(true);
    }

    @Override
    public int fetched() {
        return FETCHED;
    }

    /** Each statement asks anew which workspaces may be seen, so that many rows go in one. */
    @Override
    public int together() {
        return 600_000;
    }

    @Override
    public boolean takesColumns() {
        return true;
    }

    /** Without statistics it takes the rows of a workspace for few, and would compare each of them with each key. */
    @Override
    public String each(String keys, String select, String join) {
        return "SELECT r.* FROM " + keys + " CROSS JOIN LATERAL (" + select + " FROM " + join + " OFFSET 0) r";
    }

    /** A plan is made once, when a table has few rows or none, and then reads all of it each time. */
    @Override
    public void byKeys(Sql sql, boolean only) {
        String usual = only ? "off" : "on";
        sql.command("SET LOCAL enable_seqscan = " + usual + "; SET LOCAL enable_hashjoin = " + usual
                + "; SET LOCAL enable_mergejoin = " + usual);
    }

    /**
     * The server counts tables by itself, and finds nothing in one of which all rows are being imported: to it any index is as good
     * as any other then, and each key is compared with all rows. Who imports them counts them right, and the server waits until they are kept.
     */
    @Override
    public void recount(Sql sql) {
        long wrong = sql.number(
                "SELECT count(*) FROM pg_class WHERE oid IN ('persona'::regclass, 'account'::regclass, 'card'::regclass,"
                        + " 'activity'::regclass) AND reltuples = 0 AND relpages > 0",
                0);
        if (wrong > 0) {
            count(sql, "persona, account, card, activity");
        }
    }

    /** The server would do it within minutes, and until then join all rows with all rows. */
    @Override
    public void countGrown(Sql sql) {
        long grown = sql.number(
                "SELECT count(*) FROM pg_class WHERE oid IN ('persona'::regclass, 'account'::regclass, 'card'::regclass,"
                        + " 'activity'::regclass, 'exchange'::regclass) AND pg_relation_size(oid) > 2 * 8192 *"
                        + " greatest(relpages, 8)",
                0);
        if (grown > 0) {
            count(sql, "persona, account, card, activity, exchange");
        }
    }

    /** Only their owner may count the tables. */
    private static void count(Sql sql, String tables) {
        String role = PostgresRoles.text(sql, "SELECT quote_ident(current_user)");
        sql.command("RESET ROLE; ANALYZE (SKIP_LOCKED) " + tables + "; SET ROLE " + role);
    }

    @Override
    public String by(String index) {
        return "";
    }

    /** Of new rows the planner knows nothing and takes them for few: it would compare each with each, for minutes. */
    @Override
    public void joinAll(Sql sql, Runnable queries) {
        sql.command("SET LOCAL enable_nestloop = off");
        queries.run();
        sql.command("SET LOCAL enable_nestloop = on");
    }

    @Override
    public boolean isEmpty(Sql sql) {
        return sql.number(
                        "SELECT count(*) FROM pg_tables WHERE schemaname = current_schema() AND tablename ="
                                + " 'schema_version'",
                        0)
                == 0;
    }

    @Override
    public String translate(String statement) {
        return statement
                .replace("INTEGER PRIMARY KEY", "BIGINT GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY")
                .replace("INTEGER", "BIGINT")
                .replace(") STRICT, WITHOUT ROWID", ")")
                .replace(") STRICT", ")");
    }

    @Override
    public String written() {
        return "SELECT CAST(pg_current_snapshot() AS text)";
    }

    @Override
    public void share(Sql sql) {
        String everybody = PostgresRoles.of(sql, "everybody");
        PostgresRoles.make(sql, everybody);
        String schema = PostgresRoles.text(sql, "SELECT quote_ident(current_schema())");
        sql.command("GRANT USAGE ON SCHEMA " + schema + " TO " + everybody);
        sql.command("GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA " + schema + " TO " + everybody);
        policy(
                sql,
                "workspace",
                "EXISTS (SELECT 1 FROM pg_roles r WHERE r.rolname = 'mingle_' || current_database() || '_' || ws AND"
                        + " pg_has_role(current_user, r.oid, 'USAGE'))");
        List<String> tables = new ArrayList<>();
        sql.query(
                "SELECT quote_ident(table_name) FROM information_schema.columns WHERE table_schema = current_schema()"
                        + " AND column_name = 'ws' AND table_name <> 'workspace' ORDER BY 1",
                row -> tables.add(row.getString(1)));
        tables.forEach(table -> policy(sql, table, "(ws = ANY (ARRAY(SELECT w.ws FROM workspace w))) IS TRUE"));
        PostgresSaid.make(sql, schema, everybody);
    }

    /**
     * What may be seen is asked as an array, once a statement: to a list of rows the planner gives a price for each row that is
     * looked up, and rather reads the whole table. It is a mere condition, since by an index it would be looked up ten times.
     */
    private static void policy(Sql sql, String table, String own) {
        sql.command("ALTER TABLE " + table + " ENABLE ROW LEVEL SECURITY");
        sql.command("DROP POLICY IF EXISTS own ON " + table);
        sql.command("CREATE POLICY own ON " + table + " USING (" + own + ")");
    }

    @Override
    public void keepToItself(Sql sql, long ws) {
        String role = PostgresRoles.of(sql, String.valueOf(ws));
        PostgresRoles.make(sql, role);
        sql.command("GRANT " + PostgresRoles.of(sql, "everybody") + " TO " + role);
        sql.command("GRANT " + role + " TO CURRENT_USER");
    }

    @Override
    public void letGo(Sql sql, long ws) {
        PostgresRoles.drop(sql, ws);
    }

    /** Row-level security makes every query look so dear that the server would compile it first, for a seventh of a second. */
    @Override
    public @Nullable String seeing(Sql sql, long ws) {
        return "SET jit = off; SET ROLE " + PostgresRoles.of(sql, String.valueOf(ws));
    }

    @Override
    public @Nullable String claim(long ws) {
        return "UPDATE workspace SET version = version WHERE ws = " + ws;
    }

    @Override
    public String waiting(boolean usual) {
        return usual ? "RESET lock_timeout" : "SET lock_timeout = 1";
    }

    @Override
    public @Nullable String sentence(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        if (state.startsWith("28") || state.equals(REJECTED)) {
            return "The database server does not accept the user and .password in conf/org.mingle.store.cfg.";
        }
        if (state.equals(NO_DATABASE)) {
            return "The server answers, and it has no database of the name in the url of conf/org.mingle.store.cfg."
                    + " Make it there (createdb), or correct the name.";
        }
        if (state.startsWith("08") || state.startsWith("57P")) {
            return "The database server does not answer. Is it running, and is the address in"
                    + " conf/org.mingle.store.cfg right?";
        }
        if (state.equals("42501")) {
            return "The database user may not do that. Who makes workspaces needs the right to make roles"
                    + " (CREATEROLE), and who opens one needs the role of that workspace.";
        }
        if (state.equals("53100")) {
            return "The disk of the database server is full, so nothing was kept.";
        }
        if (state.equals("40001") || state.equals("40P01") || state.equals("55P03")) {
            return "The database is busy: another Mingle is writing to it. Try again in a moment.";
        }
        return null;
    }

    @Override
    public boolean lost(SQLException failed) {
        String state = String.valueOf(failed.getSQLState());
        return state.startsWith("08") && !state.equals(REJECTED) || state.startsWith("57P");
    }

    @Override
    public MessageIndex messages() {
        return new PostgresMessageIndex();
    }
}
