package org.mingle.store;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mingle.api.workspace.StoreException;
import org.slf4j.LoggerFactory;

/** The roles that see a workspace each, and the one that all of them have in common. */
final class PostgresRoles {
    /** The state that tells that a table is not there. */
    private static final String GONE = "42P01";

    private PostgresRoles() {}

    /** Roles belong to the whole server, so another schema of this database may have a workspace of this number. */
    static void drop(Sql sql, long ws) {
        List<String> schemas = new ArrayList<>();
        sql.few(
                "SELECT quote_ident(schemaname) FROM pg_tables WHERE tablename = 'workspace' AND schemaname <>"
                        + " current_schema()",
                row -> schemas.add(row.getString(1)));
        try {
            for (String schema : schemas) {
                if (has(sql, schema, ws)) {
                    return;
                }
            }
            sql.command("DROP ROLE IF EXISTS " + of(sql, String.valueOf(ws)));
        } catch (StoreException mayNot) {
            LoggerFactory.getLogger(PostgresRoles.class)
                    .warn("The role of a deleted workspace stays: its administrator may drop it", mayNot);
        }
    }

    private static boolean has(Sql sql, String schema, long ws) {
        try {
            return sql.number("SELECT count(*) FROM " + schema + ".workspace WHERE ws = ?", 0, ws) > 0;
        } catch (StoreException fault) {
            if (fault.getCause() instanceof SQLException cause && GONE.equals(cause.getSQLState())) {
                return false;
            }
            throw fault;
        }
    }

    static void make(Sql sql, String role) {
        String name = role.substring(1, role.length() - 1).replace("\"\"", "\"");
        if (sql.number("SELECT count(*) FROM pg_roles WHERE rolname = ?", 0, name) == 0) {
            sql.command("CREATE ROLE " + role + " NOLOGIN");
        }
    }

    static String of(Sql sql, String whose) {
        return '"' + text(sql, "SELECT 'mingle_' || replace(current_database(), '\"', '\"\"')") + "_" + whose + '"';
    }

    static String text(Sql sql, String query) {
        String[] text = {""};
        sql.few(query, row -> text[0] = row.getString(1));
        return text[0];
    }
}
