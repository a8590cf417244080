package org.mingle.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.importing.Change;

/** The rows of activities. */
final class ActivityRows {
    private final long ws;
    private final long key;
    private final Sql sql;
    private final Personas personas;
    private @Nullable Held held;

    ActivityRows(long ws, long key, Sql sql, Personas personas) {
        this.ws = ws;
        this.key = key;
        this.sql = sql;
        this.personas = personas;
    }

    Change store(Activity activity, @Nullable Long actor, List<Long> others) {
        long digest = Digest.of(activity);
        String id = activity.id().value();
        if (held().mayHave(id)) {
            if (held().same(id, digest)) {
                stillHeld(id);
                return Change.UNCHANGED;
            }
            Former former = former(id);
            if (former != null) {
                return again(activity, digest, former);
            }
        }
        held().put(id, digest);
        sql.later(
                "INSERT INTO activity VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,NULL)",
                ws,
                activity.id(),
                key,
                key,
                digest,
                activity.network(),
                activity.kind().name(),
                activity.direction().name(),
                activity.audience().name(),
                activity.at().toEpochMilli(),
                activity.precision().name(),
                actor,
                Lists.keys(others),
                activity.inReplyTo(),
                activity.about(),
                activity.thread(),
                activity.text(),
                activity.words(),
                activity.url(),
                Lists.write(activity.links()),
                Lists.write(activity.mentions()),
                Lists.numbers(activity.reception()),
                activity.detail(),
                activity.source().file(),
                activity.source().line());
        Set<Long> exchanging = new LinkedHashSet<>();
        if (actor != null) {
            exchanging.add(actor);
        }
        if (activity.sent()) {
            exchanging.addAll(others);
        }
        int people = others.size() + (actor == null ? 0 : 1);
        exchanging.forEach(one -> exchanged(activity, one, people));
        return Change.NEW;
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

    private void exchanged(Activity activity, long persona, int people) {
        sql.later(
                "INSERT INTO exchange VALUES (?,?,?,?,?,?,?,?,?,?)",
                ws,
                personas.person(persona),
                activity.at().toEpochMilli(),
                activity.id(),
                persona,
                activity.direction().name(),
                activity.kind().name(),
                activity.network(),
                activity.words(),
                people);
    }

    private Change again(Activity activity, long digest, Former former) {
        String id = activity.id().value();
        stillHeld(id);
        held().put(id, digest);
        new FormerRows(ws, sql).keep(key, id);
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

    /** Notes that this import has the row too; the imports between the first and the last are a list. */
    private void stillHeld(String id) {
        sql.later(
                "UPDATE activity SET also_in = CASE WHEN last_import = first_import THEN also_in ELSE"
                        + " coalesce(also_in, ',') || last_import || ',' END, last_import = ? WHERE ws = ? AND id = ? AND"
                        + " last_import <> ? AND first_import <> ?",
                key,
                ws,
                id,
                key,
                key);
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
