package org.mingle.store;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.own.Meeting;
import org.mingle.api.own.OwnAdditions;

/**
 * Meetings seen as acts. They stand in a table of their own, so that nothing that is done to imports can touch them, and
 * join the exchanges when those are read.
 */
final class MeetingRows {
    /**
     * What to add to the query of exchanges, with its columns; takes {@code ws} and the day after the as-of. A meeting is
     * written as one row and stands for an act of either side.
     */
    static final String EXCHANGES = " UNION ALL SELECT m.person, '" + Network.IN_PERSON
            + " MEETING SENT', (m.day * 2 + 1) * 43200000, 0, 1, 'met-c' || m.person || '-' || m.day FROM (SELECT DISTINCT"
            + " k.person, r.day FROM meeting r JOIN persona"
            + " k ON k.ws = r.ws AND k.id = r.contact WHERE r.ws = ? AND r.day < ?) m";

    private static final Pattern ID = Pattern.compile("met-(c\\d+)-(-?\\d+)");

    private MeetingRows() {}

    /** Returns the meeting that an id stands for, as an act; empty when there is none. */
    static Optional<Activity> find(String id, OwnAdditions own, People people) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            return Optional.empty();
        }
        List<Meeting> met = own.meetings().stream()
                .filter(one -> one.contact().value().equals(parts.group(1))
                        && one.day().toEpochDay() == Long.parseLong(parts.group(2)))
                .toList();
        if (met.isEmpty()) {
            return Optional.empty();
        }
        LocalDate day = met.get(0).day();
        String words =
                String.join("\n", met.stream().map(Meeting::words).toList()).strip();
        return Optional.of(Activity.builder(
                        id,
                        Network.IN_PERSON,
                        Kind.MEETING,
                        day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC),
                        new SourceRow("your own entries", 0))
                .privately()
                .precision(Precision.DAY)
                .with(List.of(people.party(People.key(met.get(0).contact()))))
                .text(words.isEmpty() ? "You met" : words)
                .build());
    }
}
