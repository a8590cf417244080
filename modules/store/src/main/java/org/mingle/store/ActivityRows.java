package org.mingle.store;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.importing.Change;

/** The rows of activities. */
final class ActivityRows {
    private final long ws;
    private final long key;
    private final Sql sql;
    private final Personas personas;
    private final NewActivities fresh;
    private final Exchanges exchanges;
    private final FormerRows before;
    private final String stillHeld;
    private @Nullable Held held;

    ActivityRows(long ws, long key, Sql sql, Personas personas) {
        this.ws = ws;
        this.key = key;
        this.sql = sql;
        this.personas = personas;
        this.fresh = new NewActivities(ws, key, sql);
        this.exchanges = new Exchanges(ws, sql, personas);
        this.before = new FormerRows(ws, sql);
        // The imports between the first and the last are a list.
        this.stillHeld = "UPDATE activity SET also_in = CASE WHEN last_import = first_import THEN also_in ELSE"
                + " coalesce(also_in, ',') || last_import || ',' END, last_import = " + key + " WHERE ws = " + ws
                + " AND id = ? AND last_import <> " + key + " AND first_import <> " + key;
    }

    Change store(Activity activity, @Nullable Long actor, List<Long> others) {
        long digest = Digest.of(activity);
        String id = activity.id().value();
        long print = Digest.of(id);
        if (held().mayHave(print)) {
            if (held().same(print, digest)) {
                sql.later(stillHeld, id);
                return Change.UNCHANGED;
            }
            Former former = former(id);
            if (former != null) {
                held().put(print, digest);
                return again(activity, digest, former);
            }
        }
        held().put(print, digest);
        fresh.add(activity, digest, actor, others);
        exchanges.add(activity, actor, others);
        return Change.NEW;
    }

    /** Sends what waits, so that whoever looks at the tables finds it. */
    void settle() {
        exchanges.send();
    }

    /** An import without activities need not know. */
    private Held held() {
        Held known = held;
        if (known == null) {
            known = new Held(ws, sql);
            held = known;
        }
        return known;
    }

    private Change again(Activity activity, long digest, Former former) {
        String id = activity.id().value();
        exchanges.send();
        sql.later(stillHeld, id);
        before.keep(key, id);
        sql.update(
                "UPDATE activity SET digest = ?, audience = ?, at = ?, precision = ?, text = ?, words = ?, url"
                        + " = ?, links = ?, mentions = ?, reception = ?, detail = ? WHERE ws = ? AND id = ?",
                digest,
                activity.audience().name(),
                activity.at().toEpochMilli(),
                activity.precision().name(),
                activity.text(),
                activity.words(),
                activity.url(),
                Lists.write(activity.links()),
                Lists.write(activity.mentions()),
                Lists.numbers(activity.reception()),
                activity.detail(),
                ws,
                id);
        for (long persona : former.people) {
            sql.update(
                    "UPDATE exchange SET at = ?, words = ? WHERE ws = ? AND contact = ? AND at = ? AND activity = ?"
                            + " AND persona = ?",
                    activity.at().toEpochMilli(),
                    activity.words(),
                    ws,
                    personas.person(persona),
                    former.at,
                    id,
                    persona);
        }
        return Change.CHANGED;
    }

    /** What is stored of an activity that comes again. */
    private record Former(long at, List<Long> people) {}

    private @Nullable Former former(String id) {
        Former[] found = {null};
        sql.query(
                "SELECT at, others || coalesce(',' || actor || ',', '') FROM activity WHERE ws = ? AND id = ?",
                row -> found[0] = new Former(row.getLong(1), Lists.keys(row.getString(2))),
                ws,
                id);
        return found[0];
    }
}
