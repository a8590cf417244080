package org.mingle.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The imports that exist at one as-of, newest export last.
 *
 * @param ids keys of the imports
 * @param all whether these are all that were not taken back
 * @param early whether even these were made after the as-of
 */
record Visible(List<Long> ids, boolean all, boolean early) {
    static Visible at(Sql sql, long ws, LocalDate asOf) {
        List<long[]> imports = new ArrayList<>();
        sql.few(
                "SELECT id, export_date FROM import WHERE ws = ? AND undone = 0 ORDER BY export_date, id",
                row -> imports.add(new long[] {row.getLong(1), row.getLong(2)}),
                ws);
        long day = asOf.toEpochDay();
        boolean early = imports.stream().noneMatch(one -> one[1] <= day);
        long until = early && !imports.isEmpty() ? imports.get(0)[1] : day;
        List<Long> ids = imports.stream()
                .filter(one -> one[1] <= until)
                .map(one -> one[0])
                .toList();
        return new Visible(ids, ids.size() == imports.size(), early);
    }

    /** Returns a list for an SQL {@code IN}. */
    String list() {
        // PostgreSQL refuses an empty list.
        return ids.isEmpty() ? "(-1)" : ids.stream().map(String::valueOf).collect(Collectors.joining(",", "(", ")"));
    }

    /** Returns what follows other conditions on a card's columns: whom the person knew on that day. */
    String cards(String table, LocalDate asOf) {
        return early
                ? " AND (" + table + "connected_on IS NULL OR " + table + "connected_on <= " + asOf.toEpochDay() + ")"
                : "";
    }

    /** Returns the condition on an activity's columns: one of the imports that have the row is seen. */
    String activities(String table) {
        if (all) {
            return "1 = 1";
        }
        StringBuilder condition = new StringBuilder("(" + table + "first_import IN " + list() + " OR " + table
                + "last_import IN " + list() + " OR " + table + "also_in IS NOT NULL AND (1 = 0");
        ids.forEach(id -> condition
                .append(" OR ")
                .append(table)
                .append("also_in LIKE '%,")
                .append(id)
                .append(",%'"));
        return condition.append("))").toString();
    }
}
