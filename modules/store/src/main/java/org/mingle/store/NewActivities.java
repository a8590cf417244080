package org.mingle.store;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Audience;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;

/**
 * Rows of activities that were not there before. Handing a value over to a database costs more than storing it, so what many
 * rows have in common stands in the statement: the import, the sort of activity, and that it has a text and little else.
 */
final class NewActivities {
    private final String beginning;
    private final Sql sql;
    private final Map<Sort, String> statements = new HashMap<>();

    private record Sort(Kind kind, Direction direction, Audience audience, Precision precision, boolean plain) {
        // Written out, as a map key of every start: Java puts a record's own together when it is first called.
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Sort that
                    && kind == that.kind
                    && direction == that.direction
                    && audience == that.audience
                    && precision == that.precision
                    && plain == that.plain;
        }

        @Override
        public int hashCode() {
            return ((kind.ordinal() * 31 + direction.ordinal()) * 31 + audience.ordinal()) * 31 + precision.ordinal();
        }
    }

    NewActivities(long ws, long key, Sql sql) {
        this.sql = sql;
        this.beginning =
                "INSERT INTO activity (ws, first_import, last_import, kind, direction, audience, precision, id, digest,"
                        + " network, at, actor, others, thread, text, words, file, line, in_reply_to, about, url, links, mentions,"
                        + " reception, detail) VALUES (" + ws + "," + key + "," + key + ",";
    }

    void add(Activity activity, long digest, @Nullable Long actor, List<Long> others) {
        @Nullable
        Object[] values = {
            activity.id(),
            digest,
            activity.network(),
            activity.at().toEpochMilli(),
            actor,
            Lists.keys(others),
            activity.thread(),
            activity.text(),
            activity.words(),
            activity.source().file(),
            activity.source().line(),
            activity.inReplyTo(),
            activity.about(),
            activity.url(),
            Lists.write(activity.links()),
            Lists.write(activity.mentions()),
            Lists.numbers(activity.reception()),
            activity.detail()
        };
        int common = values.length - 7;
        boolean plain = true;
        for (int i = common; i < values.length; i++) {
            plain &= values[i] == null || values[i].equals("");
        }
        Sort sort = new Sort(activity.kind(), activity.direction(), activity.audience(), activity.precision(), plain);
        sql.later(statements.computeIfAbsent(sort, this::statement), plain ? Arrays.copyOf(values, common) : values);
    }

    private String statement(Sort sort) {
        return beginning + "'" + sort.kind.name() + "','" + sort.direction.name() + "','" + sort.audience.name() + "','"
                + sort.precision.name() + "',?,?,?,?,?,?,?,?,?,?,?,"
                + (sort.plain ? "NULL,NULL,NULL,'','','',NULL)" : "?,?,?,?,?,?,?)");
    }
}
