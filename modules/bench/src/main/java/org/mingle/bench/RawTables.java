package org.mingle.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import org.osgi.service.jdbc.DataSourceFactory;

/** What an import left in a database, held in memory, to be inserted again by nothing but the driver. */
final class RawTables {
    private static final int BATCH = 1_000;

    private final DataSourceFactory driver;
    private final List<String> schema = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();

    private record Table(String name, int width, List<Object[]> rows) {}

    private RawTables(DataSourceFactory driver) {
        this.driver = driver;
    }

    static RawTables of(DataSourceFactory driver, Path database) throws SQLException {
        RawTables raw = new RawTables(driver);
        try (Connection connection = raw.connect(database);
                Statement statement = connection.createStatement()) {
            List<String> names = new ArrayList<>();
            try (ResultSet row = statement.executeQuery(
                    "SELECT type, name, sql FROM sqlite_master WHERE sql IS NOT NULL AND name NOT LIKE 'sqlite_%'")) {
                while (row.next()) {
                    raw.schema.add(row.getString(3));
                    if (row.getString(1).equals("table")) {
                        names.add(row.getString(2));
                    }
                }
            }
            for (String name : names) {
                raw.tables.add(table(statement, name));
            }
        }
        return raw;
    }

    /** The rows in the order in which an import brings them, which an index must sort for itself. */
    private static Table table(Statement statement, String name) throws SQLException {
        String order = "SELECT * FROM " + name + (name.equals("exchange") ? " ORDER BY at DESC" : "");
        List<Object[]> rows = new ArrayList<>();
        int width;
        try (ResultSet row = statement.executeQuery(order)) {
            width = row.getMetaData().getColumnCount();
            while (row.next()) {
                Object[] values = new Object[width];
                for (int i = 0; i < width; i++) {
                    values[i] = row.getObject(i + 1);
                }
                rows.add(values);
            }
        }
        return new Table(name, width, rows);
    }

    long rows() {
        return tables.stream().mapToLong(table -> table.rows.size()).sum();
    }

    private Connection connect(Path database) throws SQLException {
        Properties address = new Properties();
        address.setProperty(DataSourceFactory.JDBC_URL, "jdbc:sqlite:" + database);
        return driver.createDataSource(address).getConnection();
    }

    /** Inserts everything into the same tables and indexes of a new database, in one transaction. */
    void insert(Path database) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            for (String sql : schema) {
                statement.executeUpdate(sql);
            }
            connection.setAutoCommit(false);
            for (Table table : tables) {
                insert(connection, table);
            }
            connection.commit();
        }
    }

    private static void insert(Connection connection, Table table) throws SQLException {
        String places = String.join(",", Collections.nCopies(table.width, "?"));
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO " + table.name + " VALUES (" + places + ")")) {
            int waiting = 0;
            for (Object[] values : table.rows) {
                for (int i = 0; i < values.length; i++) {
                    insert.setObject(i + 1, values[i]);
                }
                insert.addBatch();
                if (++waiting == BATCH) {
                    insert.executeBatch();
                    waiting = 0;
                }
            }
            insert.executeBatch();
        }
    }

    static void delete(Path database) throws IOException {
        for (String part : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(database + part));
        }
    }
}
