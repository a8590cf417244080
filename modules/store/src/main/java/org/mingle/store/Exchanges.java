package org.mingle.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;

/**
 * New rows of exchanges on their way to the database. They are wanted by person and come by time, so that each would be put
 * into a page of its own: many wait, and go in the order in which they will stand.
 */
final class Exchanges {
    /** About five megabytes. */
    private static final int MOST = 20_000;

    private static final Comparator<Row> AS_THEY_STAND =
            Comparator.comparingLong(Row::person).thenComparingLong(Row::at).thenComparing(Row::activity);

    private final long ws;
    private final Sql sql;
    private final Personas personas;
    private final List<Row> waiting = new ArrayList<>();
    private final Map<Kind, Map<Direction, String>> statements = new EnumMap<>(Kind.class);

    private record Row(
            String statement,
            long person,
            long at,
            String activity,
            long persona,
            String network,
            int words,
            int people) {}

    Exchanges(long ws, Sql sql, Personas personas) {
        this.ws = ws;
        this.sql = sql;
        this.personas = personas;
    }

    void add(Activity activity, @Nullable Long actor, List<Long> others) {
        Set<Long> exchanging = new LinkedHashSet<>();
        if (actor != null) {
            exchanging.add(actor);
        }
        if (activity.sent()) {
            exchanging.addAll(others);
        }
        int people = others.size() + (actor == null ? 0 : 1);
        String statement = statements
                .computeIfAbsent(activity.kind(), kind -> new EnumMap<>(Direction.class))
                .computeIfAbsent(activity.direction(), direction -> statement(activity.kind(), direction));
        for (long persona : exchanging) {
            waiting.add(new Row(
                    statement,
                    personas.person(persona),
                    activity.at().toEpochMilli(),
                    activity.id().value(),
                    persona,
                    activity.network().id(),
                    activity.words(),
                    people));
        }
        if (waiting.size() >= MOST) {
            send();
        }
    }

    private String statement(Kind kind, Direction direction) {
        return "INSERT INTO exchange (ws, kind, direction, contact, at, activity, persona, network, words, people) VALUES ("
                + ws + ",'" + kind.name() + "','" + direction.name() + "',?,?,?,?,?,?,?)";
    }

    /** Call it before anything else is asked of the table. */
    void send() {
        waiting.sort(AS_THEY_STAND);
        for (Row row : waiting) {
            sql.later(row.statement, row.person, row.at, row.activity, row.persona, row.network, row.words, row.people);
        }
        waiting.clear();
    }
}
