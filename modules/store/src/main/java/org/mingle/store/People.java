package org.mingle.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.contact.ContactStore;
import org.mingle.api.contact.Folding;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.Snapshot;
import org.mingle.api.contact.SnapshotRow;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.contact.WatchList;

/** The people of one archive; read once, when first asked for (a network has 30,000 at most). */
final class People implements ContactStore {
    private final long ws;
    private final Sql sql;
    private final LocalDate asOf;
    private final Visible visible;
    private volatile @Nullable Map<Long, Contact> byKey;
    private final Object naming = new Object();
    private @Nullable Map<Long, Party> parties;

    People(long ws, Sql sql, LocalDate asOf, Visible visible) {
        this.ws = ws;
        this.sql = sql;
        this.asOf = asOf;
        this.visible = visible;
    }

    static ContactId id(long key) {
        return new ContactId("c" + key);
    }

    static long key(@Nullable ContactId id) {
        if (id == null) {
            return -1;
        }
        try {
            return id.value().startsWith("c") ? Long.parseLong(id.value().substring(1)) : -1;
        } catch (NumberFormatException foreign) {
            return -1;
        }
    }

    @Override
    public Optional<Contact> find(ContactId id) {
        Contact contact = all().get(key(id));
        if (contact != null) {
            return Optional.of(contact);
        }
        Party merged = parties().get(key(id));
        return merged == null ? Optional.empty() : Optional.ofNullable(all().get(key(merged.contact())));
    }

    /** Reads no more than these while nobody has asked for everybody. */
    @Override
    public List<Contact> find(Collection<ContactId> ids) {
        Map<Long, Contact> everybody = byKey;
        Set<Long> people = keys("person", "id", ids.stream().map(People::key).toList());
        Map<Long, Contact> some = everybody == null ? read(some(people)) : everybody;
        return people.stream().flatMap(key -> Stream.ofNullable(some.get(key))).toList();
    }

    private Some some(Set<Long> people) {
        return new Some(in(people), in(keys("id", "person", people)));
    }

    private Set<Long> keys(String wanted, String known, Collection<Long> keys) {
        Set<Long> found = new LinkedHashSet<>();
        sql.query(
                "SELECT " + wanted + " FROM persona WHERE ws = ? AND " + known + in(keys),
                row -> found.add(row.getLong(1)),
                ws);
        return found;
    }

    private static String in(Collection<Long> keys) {
        // PostgreSQL refuses an empty list, and nobody has this key.
        return keys.isEmpty()
                ? " IN (-1)"
                : keys.stream().map(String::valueOf).collect(Collectors.joining(",", " IN (", ")"));
    }

    /**
     * Whom to read: conditions on the number of a person and of a persona.
     *
     * @param person what follows the name of a column, empty for everybody
     * @param persona the same
     */
    private record Some(String person, String persona) {
        static final Some ALL = new Some("", "");

        String people(String column) {
            return person.isEmpty() ? "" : " AND " + column + person;
        }

        /** Returns the table of accounts; SQLite would read all of them to find those of a few. */
        String accounts(Engine engine) {
            return "account a" + (persona.isEmpty() ? "" : engine.by("account_persona"));
        }

        String personas(String column) {
            return persona.isEmpty() ? "" : " AND " + column + persona;
        }
    }

    @Override
    public List<Contact> search(ContactQuery query) {
        Matcher matcher = new Matcher(query, WatchRows.read(ws, sql));
        return all().values().stream()
                .filter(matcher::matches)
                .limit(query.limit())
                .toList();
    }

    /** Returns who a contact is now. */
    long person(ContactId id) {
        Party known = parties().get(key(id));
        return known == null ? -1 : key(known.contact());
    }

    /** Returns the party that an activity names by its persona. */
    Party party(long persona) {
        Party known = parties().get(persona);
        return known == null ? new Party(id(persona), "", List.of()) : known;
    }

    /** Not under the lock of everybody's reading, which takes long and is not waited for here. */
    private Map<Long, Party> parties() {
        synchronized (naming) {
            Map<Long, Party> known = parties;
            if (known == null) {
                Map<Long, Party> read = new HashMap<>();
                sql.query(
                        "SELECT id, name, person FROM persona WHERE ws = ?",
                        row -> read.put(row.getLong(1), new Party(id(row.getLong(3)), row.getString(2), List.of())),
                        ws);
                known = read;
                parties = read;
            }
            return known;
        }
    }

    @Override
    public List<Snapshot> snapshots() {
        List<Snapshot> list = new ArrayList<>();
        sql.query(
                "SELECT s.import, s.network, i.export_date, s.hidden, (SELECT count(*) FROM card c WHERE c.ws = s.ws AND"
                        + " c.import = s.import" + cardsSeen("c.")
                        + ") FROM snapshot s JOIN import i ON i.ws = s.ws AND i.id = s.import WHERE"
                        + " s.ws = ? AND s.import IN " + visible.list() + " ORDER BY i.export_date, i.id",
                row -> list.add(new Snapshot(
                        row.getString(1),
                        new Network(row.getString(2)),
                        LocalDate.ofEpochDay(row.getLong(3)),
                        row.getInt(5),
                        row.getInt(4))),
                ws);
        return list;
    }

    @Override
    public List<SnapshotRow> rows(Snapshot snapshot) {
        Map<Long, SnapshotRow> rows = new LinkedHashMap<>();
        sql.query(
                "SELECT p.person, c.organisation, c.title, c.connected_on, c.file, c.line FROM card c JOIN persona p ON p.ws ="
                        + " c.ws AND p.id = c.persona WHERE c.ws = ? AND c.import = ?" + cardsSeen("c.")
                        + " ORDER BY p.person, p.id",
                row -> rows.putIfAbsent(
                        row.getLong(1),
                        new SnapshotRow(
                                id(row.getLong(1)),
                                new Affiliation(row.getString(2), row.getString(3)),
                                day(row, 4),
                                new SourceRow(row.getString(5), row.getInt(6)))),
                ws,
                Long.parseLong(snapshot.key()));
        return List.copyOf(rows.values());
    }

    private String cardsSeen(String table) {
        return visible.early()
                ? " AND (" + table + "connected_on IS NULL OR " + table + "connected_on <= " + asOf.toEpochDay() + ")"
                : "";
    }

    static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : LocalDate.ofEpochDay(value);
    }

    private synchronized Map<Long, Contact> all() {
        Map<Long, Contact> known = byKey;
        if (known == null) {
            known = byName(read(Some.ALL));
            byKey = known;
        }
        return known;
    }

    private static Map<Long, Contact> byName(Map<Long, Contact> people) {
        record Named(String name, long key, Contact contact) {}
        Map<Long, Contact> sorted = new LinkedHashMap<>();
        people.entrySet().stream()
                .map(one -> new Named(Folding.of(one.getValue().name()), one.getKey(), one.getValue()))
                .sorted(Comparator.comparing(Named::name).thenComparing(Named::key))
                .forEach(one -> sorted.put(one.key, one.contact));
        return sorted;
    }

    private Map<Long, Contact> read(Some who) {
        Map<Long, Set<Account>> accounts = new HashMap<>();
        sql.query(
                "SELECT p.person, a.network, a.handle, a.url FROM " + who.accounts(sql.engine())
                        + " JOIN persona p ON p.ws = a.ws AND p.id = a.persona WHERE a.ws = ?"
                        + who.personas("a.persona")
                        + " ORDER BY a.network <> 'linkedin', a.network, a.handle, a.persona",
                row -> add(accounts, row),
                ws);
        Map<Long, TreeSet<String>> tags = new HashMap<>();
        sql.query(
                "SELECT p.person, t.tag FROM tag t JOIN persona p ON p.ws = t.ws AND p.id = t.contact WHERE t.ws = ?"
                        + who.personas("t.contact"),
                row -> tags.computeIfAbsent(row.getLong(1), key -> new TreeSet<>())
                        .add(row.getString(2)),
                ws);
        Map<Long, String> notes = new HashMap<>();
        sql.query(
                "SELECT p.person, n.text FROM note n JOIN persona p ON p.ws = n.ws AND p.id = n.contact WHERE n.ws = ?"
                        + who.personas("n.contact") + " ORDER BY n.contact",
                row -> notes.merge(row.getLong(1), row.getString(2), (one, other) -> one + "\n" + other),
                ws);
        Map<Long, Row> cards = cards(who);
        Map<Long, SourceRow> met = met(who);
        Map<Long, Contact> people = new LinkedHashMap<>();
        sql.query(
                "SELECT id, name FROM persona WHERE ws = ? AND person = id" + who.people("id") + " ORDER BY id",
                row -> {
                    long key = row.getLong(1);
                    Row card = cards.get(key);
                    SourceRow source = card == null ? met.get(key) : card.source;
                    if (source != null) {
                        people.put(
                                key,
                                new Contact(
                                        id(key),
                                        card == null ? row.getString(2) : card.name,
                                        List.copyOf(accounts.getOrDefault(key, Set.of())),
                                        card == null ? Affiliation.NONE : card.affiliation,
                                        card != null && card.current,
                                        card == null ? null : card.connectedOn,
                                        tags.getOrDefault(key, new TreeSet<>()),
                                        notes.getOrDefault(key, ""),
                                        source));
                    }
                },
                ws);
        return people;
    }

    private static void add(Map<Long, Set<Account>> accounts, ResultSet row) throws SQLException {
        Set<Account> all = accounts.computeIfAbsent(row.getLong(1), key -> new LinkedHashSet<>(4));
        Account account = new Account(new Network(row.getString(2)), row.getString(3), uri(row.getString(4)));
        if (all.stream().noneMatch(account::same)) {
            all.add(account);
        }
    }

    private record Row(
            String network,
            String name,
            Affiliation affiliation,
            boolean current,
            @Nullable LocalDate connectedOn,
            SourceRow source) {}

    /** The newest row about each person; whoever any newest list names is a connection. */
    private Map<Long, Row> cards(Some who) {
        Map<String, String> byNetwork = new HashMap<>();
        sql.query(
                "SELECT s.network, s.import FROM snapshot s JOIN import i ON i.ws = s.ws AND i.id = s.import WHERE s.ws = ? AND"
                        + " s.import IN " + visible.list() + " ORDER BY i.export_date, i.id",
                row -> byNetwork.put(row.getString(1), row.getString(2)),
                ws);
        Set<String> newest = new HashSet<>(byNetwork.values());
        Map<Long, Row> cards = new HashMap<>();
        sql.query(
                "SELECT p.person, c.name, c.organisation, c.title, c.connected_on, c.file, c.line, c.import, p.network FROM card c"
                        + " JOIN import i ON i.ws = c.ws AND i.id = c.import JOIN persona p ON p.ws = c.ws AND p.id = c.persona"
                        + " WHERE c.ws = ? AND c.import IN " + visible.list()
                        + cardsSeen("c.") + who.personas("c.persona") + " ORDER BY i.export_date, i.id, p.id",
                row -> cards.merge(
                        row.getLong(1),
                        new Row(
                                row.getString(9),
                                row.getString(2),
                                new Affiliation(row.getString(3), row.getString(4)),
                                newest.contains(row.getString(8)),
                                day(row, 5),
                                new SourceRow(row.getString(6), row.getInt(7))),
                        People::newer),
                ws);
        return cards;
    }

    /** Another network that does not tell a company does not take away what the first one told. */
    private static Row newer(Row former, Row row) {
        boolean silent = row.affiliation.equals(Affiliation.NONE) && !row.network.equals(former.network);
        return new Row(
                row.network,
                row.name,
                silent ? former.affiliation : row.affiliation,
                former.current || row.current,
                row.connectedOn == null ? former.connectedOn : row.connectedOn,
                row.source);
    }

    private Map<Long, SourceRow> met(Some who) {
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
                        + " ORDER BY e.at, e.activity LIMIT 1) AS activity FROM"
                        + " persona p WHERE p.ws = ? AND p.person = p.id" + who.people("p.id")
                        + ") SELECT f.id, a.file, a.line FROM first f JOIN activity a ON a.ws = f.ws AND a.id = f.activity",
                row -> met.put(row.getLong(1), new SourceRow(row.getString(2), row.getInt(3))),
                asOf.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli(),
                ws);
        return met;
    }

    static @Nullable URI uri(@Nullable String text) {
        try {
            return text == null ? null : URI.create(text);
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }

    /** Decides whether a person is wanted. */
    private static final class Matcher {
        private final ContactQuery query;
        private final String[] words;
        private final WatchList companies;
        private final String company;
        private final Map<String, String> keys = new HashMap<>();

        Matcher(ContactQuery query, WatchList companies) {
            this.query = query;
            this.companies = companies;
            this.company = companies.key(query.organisation());
            this.words = query.text() == null
                    ? new String[0]
                    : Folding.of(query.text()).split(" ");
        }

        boolean matches(Contact one) {
            if (query.connectedOnly() && !one.connected()) {
                return false;
            }
            if (query.tag() != null && !one.tags().contains(query.tag())) {
                return false;
            }
            String typed = one.affiliation().organisation();
            if (query.organisation() != null
                    && (typed == null
                            || !keys.computeIfAbsent(typed, companies::key).contains(company))) {
                return false;
            }
            if (words.length == 0) {
                return true;
            }
            StringBuilder text =
                    new StringBuilder(one.name()).append(' ').append(typed).append(' ');
            text.append(one.affiliation().title()).append(' ').append(String.join(" ", one.tags()));
            one.accounts().forEach(account -> text.append(' ').append(account.handle()));
            String folded = Folding.of(text.toString());
            for (String word : words) {
                if (!folded.contains(word)) {
                    return false;
                }
            }
            return true;
        }
    }
}
