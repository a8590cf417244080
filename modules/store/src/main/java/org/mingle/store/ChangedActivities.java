package org.mingle.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingle.api.activity.Activity;

/** Rows of activities that say something else than before; what they said is kept. */
final class ChangedActivities {
    private final long ws;
    private final long key;
    private final Sql sql;
    private final Personas personas;
    private final FormerRows before;

    ChangedActivities(long ws, long key, Sql sql, Personas personas) {
        this.ws = ws;
        this.key = key;
        this.sql = sql;
        this.personas = personas;
        this.before = new FormerRows(ws, sql);
    }

    /** What is stored of an activity that comes again. */
    private record Former(long at, int words, List<Long> people) {
        boolean showsIn(Activity activity) {
            return at == activity.at().toEpochMilli() && words == activity.words();
        }
    }

    /** @param changed by their keys; their rows are there, or wait with all that belongs to them */
    void store(Map<String, Activity> changed) {
        Map<String, Former> former = former(changed.keySet());
        // All of one kind after the other, since they wait together: a row is kept before it is changed.
        changed.keySet().forEach(id -> before.keep(key, id));
        changed.forEach(this::say);
        changed.forEach((id, activity) -> {
            Former was = former.get(id);
            if (was != null && !was.showsIn(activity)) {
                exchange(id, activity, was);
            }
        });
    }

    private Map<String, Former> former(Collection<String> ids) {
        Map<String, Former> former = new HashMap<>();
        Keys.ask(
                sql,
                "SELECT a.id, a.at, a.words, a.others || coalesce(',' || a.actor || ',', '')",
                ids,
                "activity a WHERE a.ws = ? AND a.id = k.column1",
                row -> former.put(
                        row.getString(1), new Former(row.getLong(2), row.getInt(3), Lists.keys(row.getString(4)))),
                ws);
        return former;
    }

    private void say(String id, Activity activity) {
        sql.later(
                "UPDATE activity SET digest = ?, audience = ?, at = ?, precision = ?, text = ?, words = ?, url"
                        + " = ?, links = ?, mentions = ?, reception = ?, detail = ? WHERE ws = ? AND id = ?",
                Digest.of(activity),
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
    }

    private void exchange(String id, Activity activity, Former was) {
        for (long persona : was.people) {
            sql.later(
                    "UPDATE exchange SET at = ?, words = ? WHERE ws = ? AND contact = ? AND at = ? AND activity = ?"
                            + " AND persona = ?",
                    activity.at().toEpochMilli(),
                    activity.words(),
                    ws,
                    personas.person(persona),
                    was.at,
                    id,
                    persona);
        }
    }
}
