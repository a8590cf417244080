package org.mingle.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.mingle.api.contact.Account;

/** Which personas have an account: of those asked for last, the others are in the database. */
final class AccountHolders {
    private static final int MOST = 10_000;

    private final long ws;
    private final Sql sql;
    private final Persons persons;
    private final Map<String, Holders> known = new Recent<>(MOST);

    AccountHolders(long ws, Sql sql, Persons persons) {
        this.ws = ws;
        this.sql = sql;
        this.persons = persons;
    }

    /** The personas that have one account. */
    static final class Holders {
        private final List<Long> all = new ArrayList<>(1);
        private long main;

        /** Returns the one whose main account it is, 0 when there is none. */
        long main() {
            return main;
        }

        List<Long> all() {
            return all;
        }

        /** Returns whether it was not there before. */
        boolean add(long persona) {
            return !all.contains(persona) && all.add(persona);
        }

        void main(long persona) {
            main = persona;
        }
    }

    Holders of(Account account) {
        String key = Personas.key(account);
        Holders holders = known.get(key);
        if (holders == null) {
            expect(List.of(account));
            holders = Objects.requireNonNull(known.get(key));
        }
        return holders;
    }

    /** Asks about many at once, so that each is at hand a moment later. */
    void expect(Collection<Account> accounts) {
        Map<String, Set<String>> byNetwork = new HashMap<>();
        for (Account one : accounts) {
            if (known.get(Personas.key(one)) == null) {
                byNetwork
                        .computeIfAbsent(one.network().id(), network -> new HashSet<>())
                        .add(one.handle());
            }
        }
        byNetwork.forEach(this::read);
    }

    private void read(String network, Set<String> handles) {
        Map<String, Holders> found = new HashMap<>();
        handles.forEach(handle -> found.put(handle, new Holders()));
        Keys.ask(
                sql,
                "SELECT a.handle, a.persona, p.person, CASE WHEN p.network = a.network AND p.main = a.handle THEN 1 ELSE 0 END",
                handles,
                "account a CROSS JOIN persona p WHERE a.ws = ? AND a.network = ? AND a.handle = k.column1 AND p.ws = a.ws AND"
                        + " p.id = a.persona",
                row -> {
                    Holders holders = found.computeIfAbsent(row.getString(1), handle -> new Holders());
                    holders.add(row.getLong(2));
                    persons.know(row.getLong(2), row.getLong(3));
                    if (row.getInt(4) == 1) {
                        holders.main = row.getLong(2);
                    }
                },
                ws,
                network);
        found.forEach((handle, holders) -> known.put(network + " " + handle, holders));
    }

    void clear() {
        known.clear();
    }
}
