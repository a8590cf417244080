package org.mingle.store;

import java.net.URI;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

/** The people of one archive; read once, when first asked for (a network has 30,000 at most). */
final class People implements ContactStore {
    private final long ws;
    private final Sql sql;
    private final LocalDate asOf;
    private final Visible visible;
    private final ContactReader reader;
    private volatile @Nullable Map<Long, Contact> byKey;
    private final Object naming = new Object();
    private @Nullable Map<Long, Party> parties;

    People(long ws, Sql sql, LocalDate asOf, Visible visible) {
        this.ws = ws;
        this.sql = sql;
        this.asOf = asOf;
        this.visible = visible;
        this.reader = new ContactReader(ws, sql, asOf, visible);
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
        if (byKey != null) {
            return ContactStore.super.find(ids);
        }
        List<Long> keys = ids.stream().map(People::key).toList();
        return List.copyOf(reader.some(keys).values());
    }

    @Override
    public List<Contact> search(ContactQuery query) {
        ContactMatcher matcher = new ContactMatcher(query, WatchRows.read(ws, sql));
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
        sql.few(
                "SELECT s.import, s.network, i.export_date, s.hidden, (SELECT count(*) FROM card c WHERE c.ws = s.ws AND"
                        + " c.import = s.import" + visible.cards("c.", asOf)
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
                        + " c.ws AND p.id = c.persona WHERE c.ws = ? AND c.import = ?" + visible.cards("c.", asOf)
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

    static @Nullable LocalDate day(ResultSet row, int column) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? null : LocalDate.ofEpochDay(value);
    }

    private synchronized Map<Long, Contact> all() {
        Map<Long, Contact> known = byKey;
        if (known == null) {
            known = byName(reader.everybody());
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

    static @Nullable URI uri(@Nullable String text) {
        try {
            return text == null ? null : URI.create(text);
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }
}
