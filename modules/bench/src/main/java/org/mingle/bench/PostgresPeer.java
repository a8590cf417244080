package org.mingle.bench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.WorkspaceRegister;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.jdbc.DataSourceFactory;

/** The configured PostgreSQL: a workspace that is deleted after each round, and a schema beside with copies of the tables. */
final class PostgresPeer implements Peer {
    private static final String NAME = "benchmark";
    private static final String RAW = "mingle_bench_raw";

    private final Workspaces workspaces;
    private final WorkspaceRegister register;
    private final DataSourceFactory driver;
    private final Properties address = new Properties();
    private final List<String> tables = new ArrayList<>();
    private String schema = "";

    PostgresPeer(Workspaces workspaces, WorkspaceRegister register, DataSourceFactory driver, Settings settings) {
        this.workspaces = workspaces;
        this.register = register;
        this.driver = driver;
        address.setProperty(DataSourceFactory.JDBC_URL, settings.url());
        if (!settings.user().isEmpty()) {
            address.setProperty(DataSourceFactory.JDBC_USER, settings.user());
            address.setProperty(DataSourceFactory.JDBC_PASSWORD, settings.password());
        }
        address.setProperty("reWriteBatchedInserts", "true");
    }

    /** Where the configured database is. */
    record Settings(String url, String user, String password) {}

    @Override
    public String name() {
        return "PostgreSQL's driver";
    }

    private Connection connect() throws SQLException {
        return driver.createDataSource(address).getConnection();
    }

    @Override
    public Workspace open() {
        return workspaces.open(NAME);
    }

    /** What is deleted must not be in the way of the next round. */
    @Override
    public void done(Workspace workspace) throws SQLException {
        workspace.close();
        register.delete(NAME);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String table : tables(statement)) {
                statement.execute("VACUUM " + schema + "." + table);
            }
            statement.execute("CHECKPOINT");
        }
    }

    @Override
    public RawTables rows(Workspace workspace) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return RawTables.of(statement, tables(statement));
        }
    }

    @Override
    public long count(Workspace workspace) throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            return RawTables.count(statement, tables(statement));
        }
    }

    private List<String> tables(Statement statement) throws SQLException {
        tables.clear();
        try (ResultSet row =
                statement.executeQuery("SELECT current_schema(), table_name FROM information_schema.columns WHERE"
                        + " table_schema = current_schema() AND column_name = 'ws' ORDER BY table_name")) {
            while (row.next()) {
                schema = row.getString(1);
                tables.add(row.getString(2));
            }
        }
        return tables;
    }

    @Override
    public Connection empty(RawTables rows) throws SQLException {
        Connection connection = connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS " + RAW + " CASCADE");
            statement.execute("CREATE SCHEMA " + RAW);
            for (String table : tables) {
                statement.execute(
                        "CREATE TABLE " + RAW + "." + table + " (LIKE " + schema + "." + table + " INCLUDING ALL)");
            }
            statement.execute("SET search_path TO " + RAW);
        }
        return connection;
    }

    @Override
    public void drop() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS " + RAW + " CASCADE");
            statement.execute("CHECKPOINT");
        }
    }

    /** Of the tables of all workspaces; the benchmark has the database to itself. */
    @Override
    public long bytes(Workspace workspace) throws SQLException {
        long bytes = 0;
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String table : tables) {
                try (ResultSet row =
                        statement.executeQuery("SELECT pg_total_relation_size('" + schema + "." + table + "')")) {
                    row.next();
                    bytes += row.getLong(1);
                }
            }
        }
        return bytes;
    }
}
