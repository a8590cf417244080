package org.mingle.store;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Party;
import org.mingle.store.text.PersonName;

/**
 * Finds the persona that a record names, or makes it. A persona is one account, or one name where there is no account; it
 * never changes, and which personas are one person is kept beside it ({@link Linking}, {@link Mergers}).
 */
final class Personas {
    private final long ws;
    private final Sql sql;
    private final Map<String, Long> byMain = new HashMap<>();
    private final Map<String, Set<Long>> carriers = new HashMap<>();
    private final Map<String, Set<Long>> byName = new HashMap<>();
    private final Map<String, Long> bareByName = new HashMap<>();
    private final Map<String, List<Long>> bareByNameAndDay = new HashMap<>();
    private final Map<Long, Long> persons = new HashMap<>();
    private final Set<Long> carded = new HashSet<>();
    private long next;

    Personas(long ws, Sql sql) {
        this.ws = ws;
        this.sql = sql;
        this.next = 1 + sql.number("SELECT max(id) FROM persona WHERE ws = ?", 0, ws);
        sql.query(
                "SELECT id, folded, network, main, person FROM persona WHERE ws = ?",
                row -> {
                    long id = row.getLong(1);
                    String main = row.getString(4);
                    know(id, row.getString(2), main == null ? null : row.getString(3) + " " + main);
                    if (id != row.getLong(5)) {
                        persons.put(id, row.getLong(5));
                    }
                },
                ws);
        sql.query(
                "SELECT network, handle, persona FROM account WHERE ws = ?",
                row -> carriers(row.getString(1) + " " + row.getString(2)).add(row.getLong(3)),
                ws);
        sql.query(
                "SELECT DISTINCT p.folded, c.connected_on, p.id FROM card c JOIN persona p ON p.ws = c.ws AND p.id ="
                        + " c.persona WHERE c.ws = ? AND p.main IS NULL ORDER BY p.id",
                row -> bare(row.getString(1), People.day(row, 2)).add(row.getLong(3)),
                ws);
    }

    /** Reads again who is one person, after merges. */
    void relink() {
        persons.clear();
        sql.query(
                "SELECT id, person FROM persona WHERE ws = ? AND person <> id",
                row -> persons.put(row.getLong(1), row.getLong(2)),
                ws);
    }

    /** Returns the person that a persona belongs to. */
    long person(long persona) {
        return persons.getOrDefault(persona, persona);
    }

    static String key(Account account) {
        return account.network().id() + " " + account.handle();
    }

    /** Returns the persona that a row of a list of connections names; two rows of one list are two. */
    long of(Card card) {
        long persona = card.accounts().isEmpty() ? bare(card) : main(card.accounts(), card.name());
        card.accounts().forEach(one -> attach(one, key(one), persona));
        return persona;
    }

    /** Notes that the list of this import has a persona; returns false when it had it before. */
    boolean list(long persona) {
        return carded.add(persona);
    }

    private long bare(Card card) {
        String folded = PersonName.of(card.name()).key();
        List<Long> known = bare(folded, card.connectedOn());
        for (long persona : known) {
            if (!carded.contains(persona)) {
                return persona;
            }
        }
        long persona = add(card.name(), folded, null);
        known.add(persona);
        return persona;
    }

    private long main(List<Account> accounts, String name) {
        Long known = byMain.get(key(accounts.get(0)));
        return known == null ? add(name, PersonName.of(name).key(), accounts.get(0)) : known;
    }

    /** Returns the persona that a record of an activity names. */
    long of(Party party) {
        if (party.accounts().isEmpty()) {
            return named(party.name());
        }
        Account first = party.accounts().get(0);
        String main = key(first);
        Long known = byMain.get(main);
        Set<Long> all = carriers.getOrDefault(main, Set.of());
        if (known == null && all.size() == 1) {
            return all.iterator().next();
        }
        long persona =
                known == null ? add(party.name(), PersonName.of(party.name()).key(), first) : known;
        for (Account one : party.accounts()) {
            attach(one, one == first ? main : key(one), persona);
        }
        return persona;
    }

    /** A name alone finds somebody only when nobody else has it. */
    private long named(String name) {
        String folded = PersonName.of(name).key();
        long[] all = byName.getOrDefault(folded, Set.of()).stream()
                .mapToLong(this::person)
                .distinct()
                .toArray();
        if (all.length == 1) {
            return all[0];
        }
        Long bare = bareByName.get(folded);
        return bare == null ? add(name, folded, null) : bare;
    }

    private void attach(Account account, String key, long persona) {
        if (carriers(key).add(persona)) {
            sql.later(
                    "INSERT INTO account VALUES (?, ?, ?, ?, ?)",
                    ws,
                    account.network().id(),
                    account.handle(),
                    persona,
                    account.profile());
        }
    }

    private long add(String name, String folded, @Nullable Account main) {
        long persona = next++;
        sql.later(
                "INSERT INTO persona VALUES (?, ?, ?, ?, ?, ?, ?)",
                ws,
                persona,
                name.isBlank() ? "Somebody" : name,
                folded,
                main == null ? "" : main.network().id(),
                main == null ? null : main.handle(),
                persona);
        know(persona, folded, main == null ? null : key(main));
        return persona;
    }

    private void know(long persona, String folded, @Nullable String main) {
        byName.computeIfAbsent(folded, key -> new HashSet<>(2)).add(persona);
        if (main == null) {
            bareByName.putIfAbsent(folded, persona);
        } else {
            byMain.put(main, persona);
        }
    }

    private Set<Long> carriers(String account) {
        return carriers.computeIfAbsent(account, key -> new HashSet<>(2));
    }

    private List<Long> bare(String folded, @Nullable LocalDate day) {
        return bareByNameAndDay.computeIfAbsent(folded + "\n" + day, key -> new ArrayList<>(1));
    }
}
