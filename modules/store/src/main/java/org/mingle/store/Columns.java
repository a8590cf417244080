package org.mingle.store;

import java.sql.Connection;
import java.sql.ParameterMetaData;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A statement about many rows that hands over each column of values as one array. PostgreSQL reads a list of rows value by
 * value, and asks for each statement anew which rows may be seen at all, which costs it more than what is done to them.
 */
record Columns(String statement, List<String> types) {
    private static final String INSERT = "INSERT INTO ";
    private static final String VALUES = " VALUES (";
    private static final String WHERE = " WHERE ";
    private static final String NUMBER = "int8";

    /**
     * Returns whether a statement inserts one row, with a place for each of its values; or does something to rows that its
     * first condition finds.
     */
    static boolean fit(String sql) {
        return sql.startsWith(INSERT) && sql.contains(VALUES) && sql.endsWith(")")
                || !joined(sql).isEmpty();
    }

    /** Returns what brings another table into a statement that finds rows; empty when it finds none. */
    private static String joined(String sql) {
        if (!sql.contains(WHERE)) {
            return "";
        }
        if (sql.startsWith(INSERT)) {
            return ", ";
        }
        return sql.startsWith("UPDATE ") ? " FROM " : sql.startsWith("DELETE FROM ") ? " USING " : "";
    }

    /** @param one a statement that is fit, with no question mark in a text of its own */
    static Columns of(String one, ParameterMetaData places) throws SQLException {
        List<String> types = new ArrayList<>();
        StringBuilder named = new StringBuilder();
        StringBuilder arrays = new StringBuilder("unnest(");
        StringBuilder names = new StringBuilder(") k (");
        for (int i = 0; i < one.length(); i++) {
            if (one.charAt(i) == '?') {
                String type = places.getParameterTypeName(types.size() + 1);
                String comma = types.isEmpty() ? "" : ",";
                named.append("k.c").append(types.size());
                arrays.append(comma).append("?::").append(type).append("[]");
                names.append(comma).append('c').append(types.size());
                types.add(type);
            } else {
                named.append(one.charAt(i));
            }
        }
        String table = arrays.append(names).append(')').toString();
        return new Columns(whole(named.toString(), table), List.copyOf(types));
    }

    private static String whole(String named, String table) {
        int where = named.indexOf(WHERE);
        if (where > 0) {
            return named.substring(0, where) + joined(named) + table + named.substring(where);
        }
        int values = named.indexOf(VALUES);
        return named.substring(0, values)
                + " SELECT " + named.substring(values + VALUES.length(), named.length() - 1)
                + " FROM " + table;
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
