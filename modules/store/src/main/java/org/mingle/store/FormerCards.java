package org.mingle.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.importing.Change;

/**
 * What was last said of some contacts before an import: in the very list that says it again, if that is known, for other
 * networks and the address book have their own words for the same person.
 */
final class FormerCards {
    static final String SELECT = "SELECT p.person, c.name, c.organisation, c.title, c.persona";

    private final long ws;
    private final Sql sql;
    private final Map<Long, Former> byContact = new HashMap<>();
    private final Map<Long, Former> byPersona = new HashMap<>();

    private record Former(String name, Affiliation affiliation) {}

    FormerCards(long ws, Sql sql) {
        this.ws = ws;
        this.sql = sql;
    }

    /** Reads about some contacts, and forgets the others. The import itself is not among the imports yet. */
    void expect(List<Long> contacts) {
        byContact.clear();
        byPersona.clear();
        Keys.ask(
                sql,
                SELECT,
                contacts,
                join(sql.engine()),
                row -> {
                    Former said = new Former(row.getString(2), new Affiliation(row.getString(3), row.getString(4)));
                    byContact.put(row.getLong(1), said);
                    byPersona.put(row.getLong(5), said);
                },
                ws);
    }

    static String join(Engine engine) {
        return "persona p" + engine.by("persona_person") + " CROSS JOIN card c" + engine.by("card_persona")
                + " CROSS JOIN import i WHERE p.ws = ? AND p.person = k.column1 AND c.ws = p.ws AND c.persona = p.id AND"
                + " i.ws = c.ws AND i.id = c.import AND i.undone = 0 ORDER BY i.export_date, i.id, p.id";
    }

    Change change(long persona, long contact, Card card) {
        Former former = byPersona.getOrDefault(persona, byContact.get(contact));
        if (former == null) {
            return Change.NEW;
        }
        boolean same = card.name().equals(former.name) && card.affiliation().equals(former.affiliation);
        return same ? Change.UNCHANGED : Change.CHANGED;
    }
}
