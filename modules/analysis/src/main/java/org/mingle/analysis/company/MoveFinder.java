package org.mingle.analysis.company;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.mingle.analysis.company.Careers.Sighting;
import org.mingle.analysis.text.Titles;
import org.mingle.api.analysis.Move;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.OrganisationName.Likeness;
import org.mingle.api.contact.SnapshotRow;

/**
 * Finds what changed from export to export. Each row is compared with the last one that told of the same person, so that
 * somebody who was hidden for an export is no newcomer; what may be noise is no move.
 */
final class MoveFinder {
    private final Careers careers;
    private final Names names;
    private final List<Move> moves = new ArrayList<>();

    MoveFinder(Careers careers, Names names) {
        this.careers = careers;
        this.names = names;
    }

    List<Move> find() {
        careers.pages.values().forEach(this::compare);
        moves.sort(Comparator.comparing(Move::before)
                .reversed()
                .thenComparing(Move::name)
                .thenComparing(Move::kind)
                .thenComparing(move -> move.contact().value()));
        return List.copyOf(moves);
    }

    private void compare(List<Page> pages) {
        Map<ContactId, Sighting> last = new HashMap<>();
        for (int i = 0; i < pages.size(); i++) {
            Page newer = pages.get(i);
            if (i > 0) {
                newcomers(pages.get(i - 1), newer, last);
            }
            for (SnapshotRow row : newer.rows) {
                Sighting now = new Sighting(newer, row);
                Sighting former = last.put(row.contact(), now);
                if (former != null) {
                    change(former, now);
                }
            }
        }
    }

    private void newcomers(Page older, Page newer, Map<ContactId, Sighting> known) {
        if (!older.comparable(newer)) {
            return;
        }
        for (SnapshotRow row : newer.rows) {
            if (!known.containsKey(row.contact()) && !older.lists(row) && !older.mayHide(row)) {
                Affiliation work = row.affiliation();
                add(Move.Kind.NEW, row, work, Affiliation.NONE, work, older, newer);
            }
        }
        for (SnapshotRow row : older.rows) {
            if (!newer.lists(row)) {
                Affiliation work = row.affiliation();
                add(Move.Kind.GONE, row, work, work, Affiliation.NONE, older, newer);
            }
        }
    }

    private void change(Sighting former, Sighting now) {
        Page older = former.page();
        Page newer = now.page();
        Affiliation from = former.row().affiliation();
        Affiliation to = now.row().affiliation();
        Likeness company = names.compare(from.organisation(), to.organisation());
        if (company == Likeness.SAME) {
            boolean told = older.tellsTitles && newer.tellsTitles;
            if (told && Titles.changed(from.title(), to.title())) {
                add(Move.Kind.TITLE, now.row(), to, from, to, older, newer);
            }
        } else if (company == Likeness.DIFFERENT && older.tellsCompanies && newer.tellsCompanies) {
            if (!names.key(from.organisation()).isEmpty()) {
                add(Move.Kind.LEFT, now.row(), from, from, to, older, newer);
            }
            if (!names.key(to.organisation()).isEmpty()) {
                add(Move.Kind.JOINED, now.row(), to, from, to, older, newer);
            }
        }
    }

    private void add(
            Move.Kind kind,
            SnapshotRow row,
            Affiliation concerned,
            Affiliation from,
            Affiliation to,
            Page older,
            Page newer) {
        moves.add(new Move(
                kind,
                row.contact(),
                careers.name(row.contact()),
                Objects.requireNonNullElse(concerned.organisation(), ""),
                from,
                to,
                older.date(),
                newer.date(),
                row.source()));
    }
}
