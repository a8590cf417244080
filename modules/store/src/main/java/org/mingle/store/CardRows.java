package org.mingle.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.mingle.api.contact.Card;
import org.mingle.api.importing.Change;

/** The rows of the lists of connections. */
final class CardRows {
    private final long ws;
    private final long key;
    private final Sql sql;
    private final Personas personas;
    private final FormerCards former;

    CardRows(long ws, long key, Sql sql, Personas personas) {
        this.ws = ws;
        this.key = key;
        this.sql = sql;
        this.personas = personas;
        this.former = new FormerCards(ws, sql);
    }

    List<Change> store(List<Card> cards) {
        long firstNew = personas.next();
        personas.expectCards(cards);
        List<Long> named = cards.stream().map(personas::of).toList();
        Set<Long> known = new HashSet<>(named);
        known.removeIf(persona -> persona >= firstNew);
        Set<Long> listed = listed(known);
        known.removeAll(listed);
        former.expect(known.stream().map(personas::person).toList());
        List<Change> changes = new ArrayList<>(cards.size());
        for (int i = 0; i < cards.size(); i++) {
            changes.add(listed.add(named.get(i)) ? store(cards.get(i), named.get(i)) : Change.UNCHANGED);
        }
        return changes;
    }

    /** Returns those whom the list of this import has already. */
    private Set<Long> listed(Set<Long> known) {
        Set<Long> listed = new HashSet<>();
        Keys.ask(
                sql,
                "SELECT c.persona",
                known,
                "card c WHERE c.ws = ? AND c.import = ? AND c.persona = k.column1",
                row -> listed.add(row.getLong(1)),
                ws,
                key);
        return listed;
    }

    private Change store(Card card, long persona) {
        LocalDate day = card.connectedOn();
        sql.later(
                "INSERT INTO card VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                ws,
                key,
                persona,
                card.name(),
                card.affiliation().organisation(),
                card.affiliation().title(),
                day == null ? null : day.toEpochDay(),
                Lists.write(card.accounts().stream().map(Personas::key).toList()),
                card.source().file(),
                card.source().line());
        return former.change(persona, personas.person(persona), card);
    }
}
