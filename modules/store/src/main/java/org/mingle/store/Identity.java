package org.mingle.store;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Party;

/**
 * Finds out which contact a record names: by account, then e-mail, then, for connections, by name and day of connection,
 * which bridges a changed address. A name alone only finds somebody when nobody else has it.
 */
final class Identity {
    /** A name that several people have. */
    private static final long AMBIGUOUS = -1;

    private final long ws;
    private final Sql sql;
    private final Map<String, Long> byAccount = new HashMap<>();
    private final Map<String, Long> byName = new HashMap<>();
    private final Map<String, Long> byNameAndDay = new HashMap<>();
    private final Set<Long> suppressed = new HashSet<>();
    private final long salt;
    private long next;

    Identity(long ws, Sql sql) {
        this.ws = ws;
        this.sql = sql;
        this.salt = sql.number("SELECT salt FROM workspace WHERE ws = ?", 0, ws);
        this.next = sql.number("SELECT max(id) FROM contact WHERE ws = ?", 0, ws) + 1;
        sql.query(
                "SELECT network, handle, contact FROM account WHERE ws = ?",
                row -> byAccount.put(row.getString(1) + "\n" + row.getString(2), row.getLong(3)),
                ws);
        sql.query(
                "SELECT folded, coalesce(merged_into, id) FROM contact WHERE ws = ?",
                row -> name(row.getString(1), row.getLong(2)),
                ws);
        sql.query(
                "SELECT k.folded, c.connected_on, c.contact FROM card c JOIN contact k ON k.ws = c.ws AND k.id = c.contact WHERE"
                        + " c.ws = ? AND c.connected_on IS NOT NULL",
                row -> byNameAndDay.merge(row.getString(1) + "\n" + row.getLong(2), row.getLong(3), Identity::same),
                ws);
        sql.query("SELECT digest FROM suppressed WHERE ws = ?", row -> suppressed.add(row.getLong(1)), ws);
    }

    private static Long same(Long one, Long other) {
        return one.equals(other) ? one : Long.valueOf(AMBIGUOUS);
    }

    private void name(String folded, long contact) {
        byName.merge(folded, contact, Identity::same);
    }

    boolean forgotten(List<Account> accounts, String name) {
        if (suppressed.isEmpty()) {
            return false;
        }
        return accounts.stream().anyMatch(one -> suppressed.contains(digest(salt, one)))
                || accounts.isEmpty() && suppressed.contains(Digest.of(salt, Fold.of(name)));
    }

    static long digest(long salt, Account account) {
        return Digest.of(salt, key(account));
    }

    private static String key(Account account) {
        return account.network().id() + "\n" + account.handle();
    }

    long of(Card card) {
        Long known = account(card.accounts());
        String folded = Fold.of(card.name());
        LocalDate day = card.connectedOn();
        if (known == null && day != null) {
            known = byNameAndDay.get(folded + "\n" + day.toEpochDay());
        }
        long contact = known == null || known == AMBIGUOUS ? add(card.name(), folded) : known;
        card.accounts().forEach(one -> attach(one, contact));
        if (day != null) {
            byNameAndDay.merge(folded + "\n" + day.toEpochDay(), contact, Identity::same);
        }
        return contact;
    }

    long of(Party party) {
        Long known = account(party.accounts());
        String folded = Fold.of(party.name());
        if (known == null && party.accounts().isEmpty()) {
            known = byName.get(folded);
        }
        long contact = known == null || known == AMBIGUOUS ? add(party.name(), folded) : known;
        party.accounts().forEach(one -> attach(one, contact));
        return contact;
    }

    private @Nullable Long account(List<Account> accounts) {
        for (Account one : accounts) {
            Long known = byAccount.get(key(one));
            if (known != null) {
                return known;
            }
        }
        return null;
    }

    private void attach(Account account, long contact) {
        if (byAccount.putIfAbsent(key(account), contact) == null) {
            sql.update(
                    "INSERT INTO account VALUES (?, ?, ?, ?, ?)",
                    ws,
                    account.network().id(),
                    account.handle(),
                    contact,
                    account.profile());
        }
    }

    private long add(String name, String folded) {
        long contact = next++;
        sql.update(
                "INSERT INTO contact VALUES (?, ?, ?, ?, NULL)",
                ws,
                contact,
                name.isBlank() ? "Somebody" : name,
                folded);
        name(folded, contact);
        return contact;
    }
}
