package org.mingle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.jdbc.DataSourceFactory;

/** SQLite, each time in a new file of the cache. */
final class SqlitePeer implements Peer {
    private final Workspaces workspaces;
    private final DataSourceFactory driver;
    private final Path cache;
    private final List<String> schema = new ArrayList<>();

    SqlitePeer(Workspaces workspaces, DataSourceFactory driver, Path home) {
        this.workspaces = workspaces;
        this.driver = driver;
        this.cache = home.resolve("cache");
    }

    @Override
    public String name() {
        return "sqlite-jdbc";
    }

    @Override
    public Workspace open() {
        return workspaces.temporary();
    }

    @Override
    public void done(Workspace workspace) {
        workspace.close();
    }

    private Path file(Workspace workspace) {
        return cache.resolve(workspace.name() + ".db");
    }

    private Path raw() {
        return cache.resolve("raw.db");
    }

    private Connection connect(Path database) throws SQLException {
        Properties address = new Properties();
        address.setProperty(DataSourceFactory.JDBC_URL, "jdbc:sqlite:" + database);
        return driver.createDataSource(address).getConnection();
    }

    @Override
    public RawTables rows(Workspace workspace) throws SQLException {
        try (Connection connection = connect(file(workspace));
                Statement statement = connection.createStatement()) {
            return RawTables.of(statement, tables(statement));
        }
    }

    @Override
    public long count(Workspace workspace) throws SQLException {
        try (Connection connection = connect(file(workspace));
                Statement statement = connection.createStatement()) {
            return RawTables.count(statement, tables(statement));
        }
    }

    private List<String> tables(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        schema.clear();
        try (ResultSet row = statement.executeQuery(
                "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")) {
            while (row.next()) {
                schema.add(row.getString(3));
                if (row.getString(1).equals("table")) {
                    names.add(row.getString(2));
                }
            }
        }
        return names;
    }

    @Override
    public Connection empty(RawTables rows) throws SQLException {
        Connection connection = connect(raw());
        try (Statement statement = connection.createStatement()) {
            for (String sql : schema) {
                statement.executeUpdate(sql);
            }
        }
        return connection;
    }

    @Override
    public void drop() throws IOException {
        for (String part : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(raw() + part));
        }
    }

    @Override
    public long bytes(Workspace workspace) throws IOException {
        return Files.size(file(workspace));
    }
}
