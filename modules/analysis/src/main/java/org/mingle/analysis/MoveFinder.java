package org.mingle.analysis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingle.analysis.text.Companies;
import org.mingle.api.analysis.Move;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactStore;
import org.mingle.api.contact.Snapshot;
import org.mingle.api.contact.SnapshotRow;
import org.mingle.api.workspace.Archive;

/** Compares each snapshot of connections of the last 180 days with the one before it. */
final class MoveFinder {
    private static final int DAYS = 180;

    private final ContactStore contacts;
    private final Archive archive;
    private final Map<ContactId, String> names = new HashMap<>();
    private final List<Move> moves = new ArrayList<>();

    MoveFinder(Archive archive, List<Contact> people) {
        this.archive = archive;
        this.contacts = archive.contacts();
        people.forEach(one -> names.put(one.id(), one.name()));
    }

    List<Move> find() {
        List<Snapshot> snapshots = contacts.snapshots();
        for (int i = 1; i < snapshots.size(); i++) {
            if (!snapshots.get(i).date().isBefore(archive.asOf().minusDays(DAYS))) {
                compare(snapshots.get(i - 1), snapshots.get(i));
            }
        }
        moves.sort(Comparator.comparing(Move::before)
                .reversed()
                .thenComparing(Move::name)
                .thenComparing(Move::kind));
        return List.copyOf(moves);
    }

    private void compare(Snapshot older, Snapshot newer) {
        Map<ContactId, SnapshotRow> before = new HashMap<>();
        contacts.rows(older).forEach(row -> before.put(row.contact(), row));
        for (SnapshotRow row : contacts.rows(newer)) {
            SnapshotRow former = before.remove(row.contact());
            if (former == null) {
                add(Move.Kind.NEW, row, Affiliation.NONE, row.affiliation(), row.affiliation(), older, newer);
            } else {
                change(former, row, older, newer);
            }
        }
        before.values()
                .forEach(row ->
                        add(Move.Kind.GONE, row, row.affiliation(), Affiliation.NONE, row.affiliation(), older, newer));
    }

    private void change(SnapshotRow former, SnapshotRow row, Snapshot older, Snapshot newer) {
        Affiliation from = former.affiliation();
        Affiliation to = row.affiliation();
        String left = Companies.normal(from.organisation());
        String joined = Companies.normal(to.organisation());
        if (!left.equals(joined)) {
            if (!left.isEmpty()) {
                add(Move.Kind.LEFT, row, from, to, from, older, newer);
            }
            if (!joined.isEmpty()) {
                add(Move.Kind.JOINED, row, from, to, to, older, newer);
            }
        } else if (!Companies.normal(from.title()).equals(Companies.normal(to.title()))) {
            add(Move.Kind.TITLE, row, from, to, to, older, newer);
        }
    }

    private void add(
            Move.Kind kind,
            SnapshotRow row,
            Affiliation from,
            Affiliation to,
            Affiliation concerned,
            Snapshot older,
            Snapshot newer) {
        String name = names.getOrDefault(row.contact(), "");
        moves.add(new Move(
                kind,
                row.contact(),
                name,
                Objects.requireNonNullElse(concerned.organisation(), ""),
                from,
                to,
                older.date(),
                newer.date(),
                row.source()));
    }
}
