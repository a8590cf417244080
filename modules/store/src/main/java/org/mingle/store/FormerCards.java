package org.mingle.store;

import java.util.HashMap;
import java.util.Map;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.importing.Change;

/** What the newest snapshot before an import says of each contact. */
final class FormerCards {
    private final Map<Long, Former> byContact = new HashMap<>();

    private record Former(String name, Affiliation affiliation) {}

    FormerCards(long ws, Sql sql) {
        sql.query(
                "SELECT p.person, c.name, c.organisation, c.title FROM card c JOIN import i ON i.ws = c.ws AND i.id = c.import"
                        + " JOIN persona p ON p.ws = c.ws AND p.id = c.persona WHERE c.ws = ? AND i.undone = 0 ORDER BY i.export_date, i.id",
                row -> byContact.put(
                        row.getLong(1),
                        new Former(row.getString(2), new Affiliation(row.getString(3), row.getString(4)))),
                ws);
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
