package org.mingle.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.mingle.api.workspace.Inventory.Holding;

/** Counts the rows of one workspace. */
final class Holdings {
    /** Tables in the words of people, one and many; those that nobody named here are called as they are. */
    private static final Map<String, Called> WORDS = Map.ofEntries(
            Map.entry(
                    "persona",
                    new Called("person, as one network names them", "people, each as one network names them")),
            Map.entry("merger", new Called("merge of people", "merges of people")),
            Map.entry("watch", new Called("company that you watch", "companies that you watch")),
            Map.entry(
                    "organisation_alias",
                    new Called("name of a company that means another", "names of companies that mean another")),
            Map.entry("apart", new Called("pair that is never one person", "pairs that are never one person")),
            Map.entry("account", new Called("account of a person", "accounts of people")),
            Map.entry("owner", new Called("account of your own", "accounts of your own")),
            Map.entry("exchange", new Called("act by person, worked out", "acts by person, worked out")),
            Map.entry("former", new Called("row as an earlier export had it", "rows as an earlier export had them")),
            Map.entry("coverage", new Called("note on what exports tell", "notes on what exports tell")),
            Map.entry("import", new Called("report of an import", "reports of imports")),
            Map.entry("snapshot", new Called("list of connections", "lists of connections")),
            Map.entry("profile", new Called("profile of your own", "profiles of your own")),
            Map.entry("suppressed", new Called("hash of a forgotten person", "hashes of forgotten people")),
            Map.entry("exclusion", new Called("person or conversation left out", "people and conversations left out")),
            Map.entry("dismissal", new Called("question put aside", "questions put aside")),
            Map.entry("setting", new Called("setting", "settings")),
            Map.entry("cadence", new Called("time that may pass between words", "times that may pass between words")),
            Map.entry("favourite", new Called("favourite", "favourites")),
            Map.entry("meeting", new Called("meeting", "meetings")),
            Map.entry("smart_list", new Called("saved list", "saved lists")),
            Map.entry("tag", new Called("tag", "tags")),
            Map.entry("note", new Called("note", "notes")));

    private record Called(String one, String many) {
        static Called of(String table) {
            String name = table.replace('_', ' ');
            return WORDS.getOrDefault(table, new Called(name, name));
        }
    }

    private Holdings() {}

    static List<Holding> of(long ws, Sql sql) {
        List<Holding> holdings = new ArrayList<>();
        byFile(ws, sql, "'connection'", "card r ON r.ws = i.ws AND r.import = i.id", holdings);
        byFile(ws, sql, "r.kind", "activity r ON r.ws = i.ws AND r.first_import = i.id", holdings);
        for (String table : Tables.of(sql)) {
            long rows = sql.number("SELECT count(*) FROM " + table + " WHERE ws = ?", 0, ws);
            if (rows > 0 && !table.equals("card") && !table.equals("activity")) {
                Called words = Called.of(table);
                holdings.add(new Holding(words.many, words.one, "", rows, null));
            }
        }
        return holdings;
    }

    private static void byFile(long ws, Sql sql, String kind, String rows, List<Holding> into) {
        sql.query(
                "SELECT " + kind + ", r.file, count(*), min(i.imported_at) FROM import i JOIN " + rows
                        + " WHERE i.ws = ? GROUP BY 1, 2 ORDER BY 1, 2",
                row -> {
                    String one = row.getString(1).toLowerCase(Locale.ROOT).replace('_', ' ');
                    into.add(new Holding(
                            plural(one), one, row.getString(2), row.getLong(3), Instant.ofEpochMilli(row.getLong(4))));
                },
                ws);
    }

    private static String plural(String word) {
        return word.endsWith("s") ? word : word.endsWith("y") ? word.replaceFirst("y$", "ies") : word + "s";
    }
}
