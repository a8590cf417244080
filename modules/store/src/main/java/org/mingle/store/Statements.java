package org.mingle.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The statements of one connection that are prepared and not in use, for when they are wanted again. */
final class Statements {
    private static final int MOST = 64;

    /** By their text, the one used last at the end. */
    private final Map<String, PreparedStatement> idle = new LinkedHashMap<>();

    /** A statement in use is nobody else's: a row may be read with the same text while another is. */
    PreparedStatement take(Connection connection, String sql) throws SQLException {
        PreparedStatement known = idle.remove(sql);
        return known == null ? connection.prepareStatement(sql) : known;
    }

    /** One that failed is left to the connection, which closes it with itself. */
    void putBack(String sql, PreparedStatement statement) throws SQLException {
        PreparedStatement other = idle.put(sql, statement);
        if (other != null) {
            other.close();
        }
        if (idle.size() > MOST) {
            String oldest = idle.keySet().iterator().next();
            Objects.requireNonNull(idle.remove(oldest)).close();
        }
    }

    /** Their connection is gone. */
    void forget() {
        idle.clear();
    }

    static void bind(PreparedStatement statement, @Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            if (value == null) {
                statement.setNull(i + 1, Types.NULL);
            } else if (value instanceof Integer number) {
                statement.setInt(i + 1, number);
            } else if (value instanceof Long number) {
                statement.setLong(i + 1, number);
            } else if (value instanceof Object[] column) {
                String type = column instanceof Long[] ? "int8" : "text";
                statement.setArray(i + 1, statement.getConnection().createArrayOf(type, column));
            } else {
                statement.setString(i + 1, value.toString());
            }
        }
    }
}
