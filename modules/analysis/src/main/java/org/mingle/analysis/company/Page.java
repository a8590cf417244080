package org.mingle.analysis.company;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Snapshot;
import org.mingle.api.contact.SnapshotRow;

/** One export's list of connections, and what it can be asked. */
final class Page {
    /** Below this many people a list may well have been renewed. */
    private static final int FEW = 10;

    final Snapshot snapshot;
    final List<SnapshotRow> rows;
    /** Whether it names any company or title: a list without the column says nothing of anybody's. */
    final boolean tellsCompanies;

    final boolean tellsTitles;
    private final Function<ContactId, String> names;
    private final Set<ContactId> people = new HashSet<>();
    private final Map<String, List<SnapshotRow>> byName = new HashMap<>();

    /**
     * Reads a list.
     *
     * @param names folded name of each person
     */
    Page(Snapshot snapshot, List<SnapshotRow> rows, Function<ContactId, String> names) {
        this.snapshot = snapshot;
        this.rows = rows;
        this.names = names;
        boolean companies = false;
        boolean titles = false;
        for (SnapshotRow row : rows) {
            companies |= row.affiliation().organisation() != null;
            titles |= row.affiliation().title() != null;
            people.add(row.contact());
            byName.computeIfAbsent(names.apply(row.contact()), name -> new ArrayList<>(1))
                    .add(row);
        }
        this.tellsCompanies = companies;
        this.tellsTitles = titles;
    }

    LocalDate date() {
        return snapshot.date();
    }

    /**
     * Returns whether it lists a person: under another address too, since an address changes and old exports have none. A
     * namesake counts unless the days of connection tell them apart; too many of them claim nothing, too few claim too much.
     */
    boolean lists(SnapshotRow person) {
        if (people.contains(person.contact())) {
            return true;
        }
        String name = names.apply(person.contact());
        return !name.isEmpty()
                && byName.getOrDefault(name, List.of()).stream()
                        .anyMatch(row -> agree(row.connectedOn(), person.connectedOn()));
    }

    private static boolean agree(@Nullable LocalDate one, @Nullable LocalDate other) {
        return one == null || other == null || one.equals(other);
    }

    /** Returns whether enough people are on both lists to say who is new on one of them. */
    boolean comparable(Page other) {
        int smaller = Math.min(rows.size(), other.rows.size());
        return smaller > 0
                && (smaller < FEW || rows.stream().filter(other::lists).count() * 10 >= smaller);
    }

    /** Returns whether somebody who is not on this list was connected already and hidden then. */
    boolean mayHide(SnapshotRow person) {
        LocalDate day = person.connectedOn();
        return snapshot.hidden() > 0 && day != null && day.isBefore(date());
    }
}
