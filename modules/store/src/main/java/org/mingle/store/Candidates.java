package org.mingle.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import org.mingle.api.contact.Folding;
import org.mingle.api.contact.OrganisationName;
import org.mingle.store.text.PersonName;

/** Reads everybody for the comparison. */
final class Candidates {
    private final long ws;
    private final Sql sql;
    private final Map<Long, Candidate> byPerson = new LinkedHashMap<>();
    /** Reading a name of a company is dear, and thousands of people share a few. */
    private final Map<String, String> companies = new HashMap<>();

    Candidates(long ws, Sql sql) {
        this.ws = ws;
        this.sql = sql;
    }

    Collection<Candidate> read() {
        sql.query(
                "SELECT p.person, p.name, r.name FROM persona p JOIN persona r ON r.ws = p.ws AND r.id = p.person WHERE p.ws = ?"
                        + " ORDER BY p.person, p.id",
                row -> person(row.getLong(1), row.getString(3)).names().add(PersonName.of(row.getString(2))),
                ws);
        sql.query(
                "SELECT p.person, a.network, a.handle FROM account a JOIN persona p ON p.ws = a.ws AND p.id = a.persona WHERE"
                        + " a.ws = ?",
                row -> known(row.getLong(1)).accounts().add(row.getString(2) + " " + row.getString(3)),
                ws);
        sql.query(
                "SELECT p.person, c.name, c.organisation, c.title, c.connected_on, p.network, c.import FROM card c JOIN persona p"
                        + " ON p.ws = c.ws AND p.id = c.persona WHERE c.ws = ?",
                row -> card(
                        known(row.getLong(1)),
                        new String[] {row.getString(2), row.getString(3), row.getString(4)},
                        row.getLong(5),
                        row.getString(6) + " " + row.getLong(7)),
                ws);
        return byPerson.values();
    }

    private Candidate person(long id, String name) {
        return byPerson.computeIfAbsent(
                id,
                key -> new Candidate(
                        id,
                        name,
                        new LinkedHashSet<>(2),
                        new LinkedHashSet<>(4),
                        new LinkedHashSet<>(4),
                        new LinkedHashSet<>(4),
                        new LinkedHashSet<>(2),
                        new LinkedHashSet<>(2)));
    }

    private Candidate known(long id) {
        return Objects.requireNonNull(byPerson.get(id));
    }

    private void card(Candidate person, String[] texts, long day, String list) {
        person.names().add(PersonName.of(texts[0]));
        if (texts[1] != null) {
            person.companies()
                    .add(companies.computeIfAbsent(
                            texts[1], name -> OrganisationName.of(name).key()));
        }
        if (texts[2] != null) {
            person.titles().add(Folding.of(texts[2]));
        }
        if (day != 0) {
            person.days().add(day);
        }
        person.lists().add(list);
    }
}
