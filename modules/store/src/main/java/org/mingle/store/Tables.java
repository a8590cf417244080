package org.mingle.store;

import java.util.List;
import java.util.Set;

/** The tables that hold rows of workspaces, whoever made them: all that have a column {@code ws}. */
final class Tables {
    private static final String WORKSPACE = "workspace";

    /** The index of the search and ties: worked out from the others, so that nobody hands them over. */
    private static final Set<String> DERIVED = Set.of("indexed", "search_state", "kept_tie", "kept_tie_state");

    private Tables() {}

    /** Returns them, without the list of the workspaces itself and without what is worked out from them. */
    static List<String> of(Sql sql) {
        return new Catalogue(sql)
                .tablesWith("ws").stream()
                        .filter(table -> !table.equals(WORKSPACE) && !DERIVED.contains(table))
                        .toList();
    }

    static boolean isDerived(String table) {
        return DERIVED.contains(table);
    }

    /** Deletes every row of a workspace; it is as if nothing had ever been read into it. */
    static void empty(Sql sql, long ws) {
        of(sql).forEach(table -> sql.update("DELETE FROM " + table + " WHERE ws = ?", ws));
        dropDerived(sql, ws);
        sql.update("UPDATE workspace SET version = version + 1 WHERE ws = ?", ws);
    }

    /** Takes out at once what was worked out, within the transaction that erases what it was made of. */
    static void dropDerived(Sql sql, long ws) {
        IndexedMessages.clear(sql, ws);
        KeptTieRows.clear(sql, ws);
    }

    static boolean isEmpty(Sql sql, long ws) {
        return of(sql).stream()
                .allMatch(table -> sql.number("SELECT count(*) FROM " + table + " WHERE ws = ?", 0, ws) == 0);
    }
}
