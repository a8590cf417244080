package org.mingle.store;

import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An insert of many rows that hands over each column as one array. PostgreSQL reads a list of rows value by value, which costs
 * it more than keeping them; an array it takes as a whole.
 */
record Columns(String statement, List<String> types) {
    private static final String INSERT = "INSERT INTO ";
    private static final String VALUES = " VALUES (";
    private static final String NUMBER = "int8";

    /** Returns whether a statement inserts one row, with a place for each of its values. */
    static boolean fit(String sql) {
        return sql.startsWith(INSERT) && sql.contains(VALUES) && sql.endsWith(")");
    }

    /** @param insert one that is fit, with no question mark in a text of its own */
    static Columns of(String insert, ParameterMetaData places) throws SQLException {
        int values = insert.indexOf(VALUES);
        StringBuilder select = new StringBuilder(insert.substring(0, values)).append(" SELECT ");
        StringBuilder from = new StringBuilder(" FROM unnest(");
        List<String> types = new ArrayList<>();
        for (int i = values + VALUES.length(); i < insert.length() - 1; i++) {
            if (insert.charAt(i) == '?') {
                String type = places.getParameterTypeName(types.size() + 1);
                select.append("k.c").append(types.size());
                from.append(types.isEmpty() ? "?::" : ",?::").append(type).append("[]");
                types.add(type);
            } else {
                select.append(insert.charAt(i));
            }
        }
        from.append(") k (");
        for (int i = 0; i < types.size(); i++) {
            from.append(i == 0 ? "c" : ",c").append(i);
        }
        return new Columns(select.append(from).append(')').toString(), List.copyOf(types));
    }

    void bind(Connection connection, PreparedStatement statement, List<@Nullable Object[]> rows) throws SQLException {
        for (int i = 0; i < types.size(); i++) {
            String type = types.get(i);
            statement.setArray(i + 1, connection.createArrayOf(type, column(rows, i, type.equals(NUMBER))));
        }
    }

    private static @Nullable Object[] column(List<@Nullable Object[]> rows, int at, boolean numbers) {
        @Nullable Object[] column = numbers ? new Long[rows.size()] : new String[rows.size()];
        for (int i = 0; i < column.length; i++) {
            Object value = rows.get(i)[at];
            column[i] = value == null ? null : numbers ? (Object) ((Number) value).longValue() : value.toString();
        }
        return column;
    }
}
