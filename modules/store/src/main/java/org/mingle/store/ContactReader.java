package org.mingle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;

/** Puts people together from what the imports of one archive and the person say of each of their personas. */
final class ContactReader {
    /** More people than these are not named one by one. */
    private static final int MOST_NAMED = 1_000;

    private final long ws;
    private final Sql sql;
    private final LocalDate asOf;
    private final Visible visible;

    ContactReader(long ws, Sql sql, LocalDate asOf, Visible visible) {
        this.ws = ws;
        this.sql = sql;
        this.asOf = asOf;
        this.visible = visible;
    }

    /** Returns everybody, by the number of the person. */
    Map<Long, Contact> everybody() {
        Map<Long, Persona> personas = new LinkedHashMap<>();
        sql.query(
                "SELECT id, person, name, network FROM persona WHERE ws = ? ORDER BY id",
                row -> personas.put(row.getLong(1), Persona.of(row)),
                ws);
        return read(personas, "");
    }

    /** Returns a few people, by the number of the person, who may be asked for by any of their personas. */
    Map<Long, Contact> some(Collection<Long> wanted) {
        Map<Long, Persona> personas = new LinkedHashMap<>();
        // SQLite would read everybody to find the personas of a few.
        sql.few(
                "SELECT id, person, name, network FROM persona" + sql.engine().by("persona_person")
                        + " WHERE ws = ? AND person IN (SELECT person FROM persona WHERE"
                        + " ws = ? AND id" + in(wanted) + ")",
                row -> personas.put(row.getLong(1), Persona.of(row)),
                ws,
                ws);
        return personas.isEmpty() ? Map.of() : read(personas, in(personas.keySet()));
    }

    private static String in(Collection<Long> keys) {
        // PostgreSQL refuses an empty list, and nobody has this key.
        return keys.isEmpty()
                ? " IN (-1)"
                : keys.stream().map(String::valueOf).collect(Collectors.joining(",", " IN (", ")"));
    }

    /** One of the names that a person goes by. */
    private record Persona(long person, String name, String network) {
        static Persona of(ResultSet row) throws SQLException {
            return new Persona(row.getLong(2), row.getString(3), row.getString(4));
        }
    }

    /** @param which what follows the name of a column that holds the number of a persona, empty for all */
    private Map<Long, Contact> read(Map<Long, Persona> personas, String which) {
        Map<Long, Set<Account>> accounts = new HashMap<>();
        // SQLite would read all of them to find those of a few.
        String index = which.isEmpty() ? "" : sql.engine().by("account_persona");
        ask(
                which,
                "SELECT persona, network, handle, url FROM account" + index + " WHERE ws = ?" + and("persona", which)
                        + " ORDER BY network <> 'linkedin', network, handle, persona",
                row -> whose(personas, row, (key, persona) -> add(accounts, key, row)));
        Map<Long, TreeSet<String>> tags = new HashMap<>();
        ask(
                which,
                "SELECT contact, tag FROM tag WHERE ws = ?" + and("contact", which),
                row -> whose(
                        personas,
                        row,
                        (key, persona) -> tags.computeIfAbsent(key, none -> new TreeSet<>())
                                .add(row.getString(2))));
        Map<Long, String> notes = new HashMap<>();
        ask(
                which,
                "SELECT contact, text FROM note WHERE ws = ?" + and("contact", which) + " ORDER BY contact",
                row -> whose(
                        personas,
                        row,
                        (key, persona) -> notes.merge(key, row.getString(2), (one, other) -> one + "\n" + other)));
        Map<Long, Card> cards = cards(personas, which);
        Map<Long, SourceRow> met = met(personas, cards.keySet());
        Map<Long, Contact> people = new LinkedHashMap<>();
        personas.forEach((key, persona) -> {
            Card card = cards.get(key);
            SourceRow source = card == null ? met.get(key) : card.source;
            if (persona.person == key && source != null) {
                people.put(
                        key,
                        new Contact(
                                People.id(key),
                                card == null ? persona.name : card.name,
                                List.copyOf(accounts.getOrDefault(key, Set.of())),
                                card == null ? Affiliation.NONE : card.affiliation,
                                card != null && card.current,
                                card == null ? null : card.connectedOn,
                                tags.getOrDefault(key, new TreeSet<>()),
                                notes.getOrDefault(key, ""),
                                source));
            }
        });
        return people;
    }

    private static String and(String column, String which) {
        return which.isEmpty() ? "" : " AND " + column + which;
    }

    private void ask(String which, String query, Sql.Row each) {
        if (which.isEmpty()) {
            sql.query(query, each, ws);
        } else {
            sql.few(query, each, ws);
        }
    }

    /** Takes what is said of a person by one of the names. */
    @FunctionalInterface
    private interface Said {
        void take(long person, Persona persona) throws SQLException;
    }

    private static void whose(Map<Long, Persona> personas, ResultSet row, Said said) throws SQLException {
        Persona persona = personas.get(row.getLong(1));
        if (persona != null) {
            said.take(persona.person, persona);
        }
    }

    private static void add(Map<Long, Set<Account>> accounts, long person, ResultSet row) throws SQLException {
        Set<Account> all = accounts.computeIfAbsent(person, key -> new LinkedHashSet<>(4));
        Account account = new Account(new Network(row.getString(2)), row.getString(3), People.uri(row.getString(4)));
        if (all.stream().noneMatch(account::same)) {
            all.add(account);
        }
    }

    private record Card(
            String network,
            String name,
            Affiliation affiliation,
            boolean current,
            @Nullable LocalDate connectedOn,
            SourceRow source) {

        /** Another network that does not tell a company does not take away what the first one told. */
        static Card newer(Card former, Card one) {
            boolean silent = one.affiliation.equals(Affiliation.NONE) && !one.network.equals(former.network);
            return new Card(
                    one.network,
                    one.name,
                    silent ? former.affiliation : one.affiliation,
                    former.current || one.current,
                    one.connectedOn == null ? former.connectedOn : one.connectedOn,
                    one.source);
        }
    }

    /** The newest row about each person; whoever any newest list names is a connection. */
    private Map<Long, Card> cards(Map<Long, Persona> personas, String which) {
        Map<String, String> byNetwork = new HashMap<>();
        sql.few(
                "SELECT s.network, s.import FROM snapshot s JOIN import i ON i.ws = s.ws AND i.id = s.import WHERE s.ws = ? AND"
                        + " s.import IN " + visible.list() + " ORDER BY i.export_date, i.id",
                row -> byNetwork.put(row.getString(1), row.getString(2)),
                ws);
        Set<String> newest = new HashSet<>(byNetwork.values());
        Map<Long, Card> cards = new HashMap<>();
        ask(
                which,
                "SELECT c.persona, c.name, c.organisation, c.title, c.connected_on, c.file, c.line, c.import FROM card c"
                        + " JOIN import i ON i.ws = c.ws AND i.id = c.import WHERE c.ws = ? AND c.import IN "
                        + visible.list() + visible.cards("c.", asOf) + and("c.persona", which)
                        + " ORDER BY i.export_date, i.id, c.persona",
                row -> whose(
                        personas,
                        row,
                        (key, persona) -> cards.merge(
                                key,
                                new Card(
                                        persona.network,
                                        row.getString(2),
                                        new Affiliation(row.getString(3), row.getString(4)),
                                        newest.contains(row.getString(8)),
                                        People.day(row, 5),
                                        new SourceRow(row.getString(6), row.getInt(7))),
                                Card::newer)));
        return cards;
    }

    /** The first exchange with each person of whom there is no card. */
    private Map<Long, SourceRow> met(Map<Long, Persona> personas, Set<Long> known) {
        List<Long> others = personas.entrySet().stream()
                .filter(one -> one.getKey() == one.getValue().person && !known.contains(one.getKey()))
                .map(Map.Entry::getKey)
                .toList();
        if (others.isEmpty()) {
            return Map.of();
        }
        Map<Long, SourceRow> met = new HashMap<>();
        // Their first exchange is where the key begins; only when some imports are not to be seen may it be a later
        // one. It is found before the activities are looked up: as a part of a condition PostgreSQL would read all of
        // them.
        String seen = visible.all()
                ? ""
                : " AND EXISTS (SELECT 1 FROM activity v WHERE v.ws = e.ws AND v.id = e.activity AND "
                        + visible.activities("v.") + ")";
        sql.query(
                "WITH first AS MATERIALIZED (SELECT p.ws, p.id, (SELECT e.activity FROM exchange e WHERE e.ws = p.ws AND"
                        + " e.contact = p.id AND e.at < ?" + seen
                        + " ORDER BY e.at, e.activity LIMIT 1) AS activity FROM persona p WHERE p.ws = ? AND p.person = p.id"
                        + (others.size() > MOST_NAMED ? "" : " AND p.id" + in(others))
                        + ") SELECT f.id, a.file, a.line FROM first f JOIN activity a ON a.ws = f.ws AND a.id = f.activity",
                row -> met.put(row.getLong(1), new SourceRow(row.getString(2), row.getInt(3))),
                asOf.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli(),
                ws);
        return met;
    }
}
