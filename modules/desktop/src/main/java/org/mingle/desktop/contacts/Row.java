package org.mingle.desktop.contacts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Stage;
import org.mingle.api.contact.ContactId;
import org.mingle.api.own.Cadence;
import org.mingle.api.own.Meeting;
import org.mingle.api.own.OwnAdditions;
import org.mingle.api.query.Person;

/**
 * One person as the page shows them.
 *
 * @param person what is known
 * @param met day of the last meeting, null when there was none; a tie tells of it only when the advice is worked out anew
 * @param wished the cadence that the owner set, null when it is the usual one
 */
record Row(Person person, @Nullable LocalDate met, @Nullable Cadence wished) {
    static List<Row> of(List<Person> people, OwnAdditions own) {
        Map<ContactId, LocalDate> met = new HashMap<>();
        for (Meeting one : own.meetings()) {
            met.put(one.contact(), one.day());
        }
        List<Row> rows = new ArrayList<>(people.size());
        for (Person each : people) {
            rows.add(new Row(
                    each, met.get(each.contact().id()), own.set(each.contact()).orElse(null)));
        }
        return rows;
    }

    ContactId id() {
        return person.contact().id();
    }

    String name() {
        return person.contact().name();
    }

    String company() {
        return orEmpty(person.contact().affiliation().organisation());
    }

    String title() {
        return orEmpty(person.contact().affiliation().title());
    }

    Stage stage() {
        return person.stage();
    }

    /** Returns how strong the tie is, 0 for somebody with whom nothing was exchanged. */
    int strength() {
        return (int) Math.round(person.strength());
    }

    /** Returns the day of the last word or meeting, null when there was none. */
    @Nullable
    LocalDate last() {
        LocalDate last = person.lastContact();
        return last == null || met != null && met.isAfter(last) ? met : last;
    }

    String tags() {
        return String.join(", ", person.contact().tags());
    }

    /** Returns the cadence in words. */
    String cadence() {
        if (wished != null) {
            return "Every " + days(wished.idealDays()) + ", at most " + days(wished.maximumDays());
        }
        return person.tie() == null
                ? "No cadence yet"
                : "Every " + days(person.tie().cadenceDays()) + ", as usual";
    }

    private static String days(int days) {
        return days == 1 ? "day" : days + " days";
    }

    /** What is written in a cell with a person is the name. */
    @Override
    public String toString() {
        return name();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
