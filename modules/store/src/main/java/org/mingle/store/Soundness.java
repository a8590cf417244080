package org.mingle.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Looks whether a database is whole: by its own check, and whether our tables agree with one another. */
final class Soundness {
    static final String DAMAGED = "The file is damaged: the database's own check finds faults in it.";

    /** What may not be found, by the sentence that says it; a row of a workspace that is gone is found in every table. */
    private static final Map<String, String> LOOSE = new TreeMap<>(Map.of(
            "rows of connections that belong to no import",
            "card c WHERE NOT EXISTS (SELECT 1 FROM import i WHERE i.ws = c.ws AND i.id = c.import AND i.undone = 0)",
            "snapshots that belong to no import",
            "snapshot c WHERE NOT EXISTS (SELECT 1 FROM import i WHERE i.ws = c.ws AND i.id = c.import)",
            "exchanges of which the act is missing",
            "exchange e WHERE NOT EXISTS (SELECT 1 FROM activity a WHERE a.ws = e.ws AND a.id = e.activity)",
            "accounts of which the person is missing",
            "account a WHERE NOT EXISTS (SELECT 1 FROM persona p WHERE p.ws = a.ws AND p.id = a.persona)"));

    private Soundness() {}

    static List<String> of(Sql sql) {
        if (!SqliteUpkeep.faults(sql).isEmpty()) {
            return List.of(DAMAGED);
        }
        if (new Catalogue(sql).tablesWith("version").stream().noneMatch("schema_version"::equals)) {
            return List.of("It is no database of Mingle's.");
        }
        long version = sql.number("SELECT max(version) FROM schema_version", 0);
        if (version > Schema.VERSION) {
            return List.of(Schema.NEWER);
        }
        List<String> faults = new ArrayList<>();
        LOOSE.forEach((what, where) -> {
            long found = sql.number("SELECT count(*) FROM " + where, 0);
            if (found > 0) {
                faults.add("There are " + what + ": " + found + ".");
            }
        });
        for (String table : new Catalogue(sql).tablesWith("ws")) {
            long found = sql.number("SELECT count(*) FROM " + table + " WHERE ws NOT IN (SELECT ws FROM workspace)", 0);
            if (found > 0) {
                faults.add("There are rows of a workspace that is gone, in " + table + ": " + found + ".");
            }
        }
        return faults;
    }
}
