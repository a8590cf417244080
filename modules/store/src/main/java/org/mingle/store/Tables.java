package org.mingle.store;

import java.util.List;
import java.util.Set;

/** The tables that hold rows of workspaces, whoever made them: all that have a column {@code ws}. */
final class Tables {
    private static final String WORKSPACE = "workspace";

    private static final Set<String> INDEX = Set.of("indexed", "search_state");

    private Tables() {}

    /** Returns them, without the list of the workspaces itself. */
    static List<String> of(Sql sql) {
        return sql.tablesWith("ws").stream()
                .filter(table -> !table.equals(WORKSPACE))
                .toList();
    }

    /** Returns those that hold what was read or written; the others are worked out of them and can be made anew. */
    static List<String> written(Sql sql) {
        return of(sql).stream().filter(table -> !INDEX.contains(table)).toList();
    }

    /** Deletes every row of a workspace; it is as if nothing had ever been read into it. */
    static void empty(Sql sql, long ws) {
        of(sql).forEach(table -> sql.update("DELETE FROM " + table + " WHERE ws = ?", ws));
        sql.update("UPDATE workspace SET version = version + 1 WHERE ws = ?", ws);
    }

    static boolean isEmpty(Sql sql, long ws) {
        return of(sql).stream()
                .allMatch(table -> sql.number("SELECT count(*) FROM " + table + " WHERE ws = ?", 0, ws) == 0);
    }
}
