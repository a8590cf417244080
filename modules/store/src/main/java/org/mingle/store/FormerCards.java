package org.mingle.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.importing.Change;

/** What the newest snapshot before an import says of some contacts. */
final class FormerCards {
    static final String SELECT = "SELECT p.person, c.name, c.organisation, c.title";

    private final long ws;
    private final Sql sql;
    private final Map<Long, Former> byContact = new HashMap<>();

    private record Former(String name, Affiliation affiliation) {}

    FormerCards(long ws, Sql sql) {
        this.ws = ws;
        this.sql = sql;
    }

    /** Reads about some contacts, and forgets the others. The import itself is not among the imports yet. */
    void expect(List<Long> contacts) {
        byContact.clear();
        Keys.ask(
                sql,
                SELECT,
                contacts,
                join(sql.engine()),
                row -> byContact.put(
                        row.getLong(1),
                        new Former(row.getString(2), new Affiliation(row.getString(3), row.getString(4)))),
                ws);
    }

    static String join(Engine engine) {
        return "persona p" + engine.by("persona_person") + " CROSS JOIN card c" + engine.by("card_persona")
                + " CROSS JOIN import i WHERE p.ws = ? AND p.person = k.column1 AND c.ws = p.ws AND c.persona = p.id AND"
                + " i.ws = c.ws AND i.id = c.import AND i.undone = 0 ORDER BY i.export_date, i.id, p.id";
    }

    Change change(long contact, Card card) {
        Former former = byContact.get(contact);
        if (former == null) {
            return Change.NEW;
        }
        boolean same = card.name().equals(former.name) && card.affiliation().equals(former.affiliation);
        return same ? Change.UNCHANGED : Change.CHANGED;
    }
}
