package org.mingle.store;

import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** What tables and columns there are, as the driver tells. */
final class Catalogue {
    private final Sql sql;

    Catalogue(Sql sql) {
        this.sql = sql;
    }

    /**
     * A column of a table.
     *
     * @param number whether it holds whole numbers, else text
     */
    record Column(String table, String name, boolean number) {}

    /** Returns the tables that have a column of this name, sorted. */
    List<String> tablesWith(String column) {
        return columns("%", column).stream()
                .map(Column::table)
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Returns the columns of a table in their order.
     *
     * @param table name, % for all
     * @param column name, % for all
     */
    List<Column> columns(String table, String column) {
        List<Column> columns = new ArrayList<>();
        sql.describe((data, schema) -> data.getColumns(null, schema, table, column), row -> {
            int type = row.getInt("DATA_TYPE");
            boolean number = type == Types.INTEGER || type == Types.BIGINT || type == Types.SMALLINT;
            columns.add(new Column(row.getString("TABLE_NAME"), row.getString("COLUMN_NAME"), number));
        });
        return columns;
    }

    /** Returns the columns of the key of a table in their order. */
    List<String> key(String table) {
        TreeMap<Integer, String> columns = new TreeMap<>();
        sql.describe(
                (data, schema) -> data.getPrimaryKeys(null, schema, table),
                row -> columns.put(row.getInt("KEY_SEQ"), row.getString("COLUMN_NAME")));
        return List.copyOf(columns.values());
    }
}
