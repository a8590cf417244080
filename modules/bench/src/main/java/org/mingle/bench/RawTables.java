package org.mingle.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What an import left in a database, held in memory, to be inserted again by nothing but the driver. */
final class RawTables {
    private static final int BATCH = 1_000;

    private final List<Table> tables = new ArrayList<>();

    private record Table(String name, int width, List<Object[]> rows) {}

    static RawTables of(Statement statement, List<String> names) throws SQLException {
        RawTables raw = new RawTables();
        for (String name : names) {
            raw.tables.add(table(statement, name));
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

    static long count(Statement statement, List<String> names) throws SQLException {
        long rows = 0;
        for (String name : names) {
            try (ResultSet row = statement.executeQuery("SELECT count(*) FROM " + name)) {
                row.next();
                rows += row.getLong(1);
            }
        }
        return rows;
    }

    long rows() {
        return tables.stream().mapToLong(table -> table.rows.size()).sum();
    }

    /** Inserts everything in one transaction, in batches. */
    void insert(Connection connection) throws SQLException {
        connection.setAutoCommit(false);
        for (Table table : tables) {
            insert(connection, table);
        }
        connection.commit();
        connection.setAutoCommit(true);
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
}
