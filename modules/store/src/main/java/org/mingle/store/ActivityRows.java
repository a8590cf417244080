package org.mingle.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.importing.Change;

/** The rows of activities. */
final class ActivityRows {
    private final long ws;
    private final Sql sql;
    private final NewActivities fresh;
    private final Exchanges exchanges;
    private final ChangedActivities changed;
    private final String stillHeld;
    /** Of a first import; where there is something already, most of it comes again. */
    private final @Nullable BloomFilter seen;

    ActivityRows(long ws, long key, Sql sql, Personas personas) {
        this.ws = ws;
        this.sql = sql;
        this.fresh = new NewActivities(ws, key, sql);
        this.exchanges = new Exchanges(ws, sql, personas);
        this.changed = new ChangedActivities(ws, key, sql, personas);
        boolean first = sql.number("SELECT min(1) FROM activity WHERE ws = ?", 0, ws) == 0;
        this.seen = first ? new BloomFilter() : null;
        // The imports between the first and the last are a list.
        this.stillHeld = "UPDATE activity SET also_in = CASE WHEN last_import = first_import THEN also_in ELSE"
                + " coalesce(also_in, ',') || last_import || ',' END, last_import = " + key + " WHERE ws = " + ws
                + " AND id = ? AND last_import <> " + key + " AND first_import <> " + key;
    }

    /**
     * An activity and whom it names.
     *
     * @param actor the persona who did it, null for the owner
     * @param others the personas whom it is to or about
     */
    record Told(Activity activity, @Nullable Long actor, List<Long> others) {
        String id() {
            return activity.id().value();
        }
    }

    List<Change> store(List<Told> all) {
        Map<String, Long> digests = digests(all.stream().map(Told::id).toList());
        List<Change> changes = new ArrayList<>(all.size());
        Map<String, Activity> different = new LinkedHashMap<>();
        for (Told one : all) {
            long digest = Digest.of(one.activity);
            Long before = digests.put(one.id(), digest);
            if (before == null) {
                fresh.add(one.activity, digest, one.actor, one.others);
                exchanges.add(one.activity, one.actor, one.others);
                changes.add(Change.NEW);
            } else {
                sql.later(stillHeld, one.id());
                changes.add(before == digest ? Change.UNCHANGED : Change.CHANGED);
                if (before != digest) {
                    different.put(one.id(), one.activity);
                }
            }
        }
        if (!different.isEmpty()) {
            exchanges.send();
            changed.store(different);
        }
        return changes;
    }

    /** Sends what waits, so that whoever looks at the tables finds it. */
    void settle() {
        exchanges.send();
    }

    /** Returns fingerprints of what is stored of those activities that are there. */
    private Map<String, Long> digests(List<String> ids) {
        Map<String, Long> digests = new HashMap<>();
        Keys.ask(
                sql,
                "SELECT a.id, a.digest",
                seen == null ? ids : ids.stream().filter(seen::add).toList(),
                "activity a WHERE a.ws = ? AND a.id = k.column1",
                row -> digests.put(row.getString(1), row.getLong(2)),
                ws);
        return digests;
    }
}
