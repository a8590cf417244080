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

    ActivityRows(long ws, long key, Sql sql) {
        this.ws = ws;
        this.key = key;
        this.sql = sql;
    }

    Change store(Activity activity, @Nullable Long actor, List<Long> others) {
        long digest = Digest.of(activity);
        int stored = sql.update(
                "INSERT INTO activity VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING",
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
        if (stored == 0) {
            return again(activity, digest);
        }
        int people = others.size() + (actor == null ? 0 : 1);
        if (actor != null) {
            exchanged(activity, actor, people);
        }
        if (activity.sent()) {
            for (long other : others) {
                exchanged(activity, other, people);
            }
        }
        return Change.NEW;
    }

    private void exchanged(Activity activity, long contact, int people) {
        sql.update(
                "INSERT INTO exchange VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT DO NOTHING",
                ws,
                contact,
                activity.at().toEpochMilli(),
                activity.id(),
                activity.direction().name(),
                activity.kind().name(),
                activity.network(),
                activity.words(),
                people);
    }

    private Change again(Activity activity, long digest) {
        String id = activity.id().value();
        Former former = former(id);
        if (former.digest == digest) {
            sql.update(
                    "UPDATE activity SET last_import = ? WHERE ws = ? AND id = ? AND last_import <> ?",
                    key,
                    ws,
                    id,
                    key);
            return Change.UNCHANGED;
        }
        sql.update(
                "INSERT INTO former SELECT ws, ?, id, digest, audience, at, precision, text, words, url, links, mentions,"
                        + " reception, detail FROM activity WHERE ws = ? AND id = ? ON CONFLICT DO NOTHING",
                key,
                ws,
                id);
        sql.update(
                "UPDATE activity SET last_import = ?, digest = ?, audience = ?, at = ?, precision = ?, text = ?, words = ?, url"
                        + " = ?, links = ?, mentions = ?, reception = ?, detail = ? WHERE ws = ? AND id = ?",
                key,
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
        for (long person : former.people) {
            sql.update(
                    "UPDATE exchange SET at = ?, words = ? WHERE ws = ? AND contact = ? AND at = ? AND activity = ?",
                    activity.at().toEpochMilli(),
                    activity.words(),
                    ws,
                    person,
                    former.at,
                    id);
        }
        return Change.CHANGED;
    }

    /** What is stored of an activity that comes again. */
    private record Former(long digest, long at, List<Long> people) {}

    private Former former(String id) {
        Former[] found = {new Former(0, 0, List.of())};
        sql.query(
                "SELECT digest, at, others || coalesce(',' || actor || ',', '') FROM activity WHERE ws = ? AND id = ?",
                row -> found[0] = new Former(row.getLong(1), row.getLong(2), Lists.keys(row.getString(3))),
                ws,
                id);
        return found[0];
    }
}
