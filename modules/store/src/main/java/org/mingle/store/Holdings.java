package org.mingle.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingle.api.workspace.Inventory.Holding;

/** Counts the rows of one workspace. */
final class Holdings {
    /** Tables in the words of people; those that nobody named here are called as they are. */
    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("persona", "people, each as one network names them"),
            Map.entry("merger", "merges of people"),
            Map.entry("watch", "companies that you watch"),
            Map.entry("organisation_alias", "names of companies that mean another"),
            Map.entry("apart", "pairs that are never one person"),
            Map.entry("account", "accounts of people"),
            Map.entry("owner", "accounts of your own"),
            Map.entry("exchange", "acts by person, worked out"),
            Map.entry("former", "rows as an earlier export had them"),
            Map.entry("coverage", "notes on what exports tell"),
            Map.entry("import", "reports of imports"),
            Map.entry("snapshot", "lists of connections"),
            Map.entry("profile", "profiles of your own"),
            Map.entry("suppressed", "hashes of forgotten people"),
            Map.entry("exclusion", "people and conversations left out"),
            Map.entry("setting", "settings"),
            Map.entry("cadence", "times that may pass between words"),
            Map.entry("favourite", "favourites"),
            Map.entry("meeting", "meetings"),
            Map.entry("smart_list", "saved lists"),
            Map.entry("tag", "tags"),
            Map.entry("note", "notes"));

    private Holdings() {}

    static List<Holding> of(long ws, Sql sql) {
        List<Holding> holdings = new ArrayList<>();
        byFile(ws, sql, "'connections'", "card r ON r.ws = i.ws AND r.import = i.id", holdings);
        byFile(ws, sql, "r.kind", "activity r ON r.ws = i.ws AND r.first_import = i.id", holdings);
        for (String table : Tables.of(sql)) {
            long rows = sql.number("SELECT count(*) FROM " + table + " WHERE ws = ?", 0, ws);
            if (rows > 0 && !table.equals("card") && !table.equals("activity")) {
                holdings.add(new Holding(WORDS.getOrDefault(table, table.replace('_', ' ')), "", rows, null));
            }
        }
        return holdings;
    }

    private static void byFile(long ws, Sql sql, String kind, String rows, List<Holding> into) {
        sql.query(
                "SELECT " + kind + ", r.file, count(*), min(i.imported_at) FROM import i JOIN " + rows
                        + " WHERE i.ws = ? GROUP BY 1, 2 ORDER BY 1, 2",
                row -> into.add(new Holding(
                        plural(row.getString(1)),
                        row.getString(2),
                        row.getLong(3),
                        Instant.ofEpochMilli(row.getLong(4)))),
                ws);
    }

    private static String plural(String kind) {
        String word = kind.toLowerCase(Locale.ROOT).replace('_', ' ');
        return word.endsWith("s") ? word : word.endsWith("y") ? word.replaceFirst("y$", "ies") : word + "s";
    }
}
