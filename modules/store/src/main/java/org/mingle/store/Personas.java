package org.mingle.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Party;
import org.mingle.api.situation.Channel;
import org.mingle.store.AccountHolders.Holders;
import org.mingle.store.text.PersonName;

/**
 * Finds the persona that a record names, or makes it. A persona is one account, or one name where there is no account; it
 * never changes, and which personas are one person is kept beside it ({@link Linking}, {@link Mergers}).
 */
final class Personas {
    private final long ws;
    private final Sql sql;
    private final Persons persons;
    private final AccountHolders holders;
    private final NameBearers bearers;
    private final Unlisted unlisted;
    private long next;

    /** @param key the import that asks */
    Personas(long ws, long key, Sql sql) {
        this.ws = ws;
        this.sql = sql;
        this.persons = new Persons(ws, sql);
        this.holders = new AccountHolders(ws, sql, persons);
        this.bearers = new NameBearers(ws, sql);
        this.unlisted = new Unlisted(ws, key, sql);
        this.next = 1 + sql.number("SELECT max(id) FROM persona WHERE ws = ?", 0, ws);
    }

    /** Forgets who is one person, after merges. */
    void relink() {
        persons.clear();
        holders.clear();
        bearers.clear();
    }

    /** Returns the person that a persona belongs to. */
    long person(long persona) {
        return persons.of(persona);
    }

    static String key(Account account) {
        return account.network().id() + " " + account.handle();
    }

    /** Returns the number that the next new persona gets. */
    long next() {
        return next;
    }

    /** Asks about the personas of some cards at once; call it before {@link #of(Card)}. */
    void expectCards(List<Card> cards) {
        holders.expect(cards.stream().flatMap(card -> card.accounts().stream()).toList());
        unlisted.expect(cards);
    }

    /** Asks about the personas of some parties at once, which is sooner done than one by one. */
    void expectParties(Collection<Party> parties) {
        List<Account> accounts = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Party one : parties) {
            if (one.accounts().isEmpty()) {
                names.add(PersonName.of(one.name()).key());
            } else {
                accounts.addAll(one.accounts());
            }
        }
        holders.expect(accounts);
        bearers.expect(names);
    }

    /** Returns the persona that a row of a list of connections names; two rows of one list are two. */
    long of(Card card) {
        long persona = card.accounts().isEmpty() ? bare(card) : main(card.accounts(), card.name());
        card.accounts().forEach(one -> attach(one, persona));
        return persona;
    }

    private long bare(Card card) {
        String folded = PersonName.of(card.name()).key();
        Long known = unlisted.take(folded, card.connectedOn());
        return known == null ? add(card.name(), folded, null) : known;
    }

    private long main(List<Account> accounts, String name) {
        long known = holders.of(accounts.get(0)).main();
        return known == 0 ? add(name, PersonName.of(name).key(), accounts.get(0)) : known;
    }

    /** Returns the persona that a record of an activity names. */
    long of(Party party) {
        if (party.accounts().isEmpty()) {
            return named(party.name());
        }
        Holders first = holders.of(party.accounts().get(0));
        if (first.main() == 0 && first.all().size() == 1) {
            return first.all().get(0);
        }
        long persona = main(party.accounts(), party.name());
        party.accounts().forEach(one -> attach(one, persona));
        return persona;
    }

    /** A name alone finds somebody only when nobody else has it. */
    private long named(String name) {
        String folded = PersonName.of(name).key();
        NameBearers.Bearers all = bearers.of(folded);
        if (all.only() != 0) {
            return all.only();
        }
        return all.bare() == 0 ? add(name, folded, null) : all.bare();
    }

    private void attach(Account account, long persona) {
        if (holders.of(account).add(persona)) {
            sql.later(
                    "INSERT INTO account VALUES (?, ?, ?, ?, ?)",
                    ws,
                    account.network().id(),
                    account.handle(),
                    persona,
                    account.profile());
        }
    }

    /** Messages on X know people by number only; advice to write to them should tell where they are at least. */
    private static String nameless(@Nullable Account main) {
        return main == null ? "Somebody" : "Somebody on " + Channel.title(main.network());
    }

    private long add(String name, String folded, @Nullable Account main) {
        long persona = next++;
        if (main != null) {
            holders.of(main).main(persona);
        }
        sql.later(
                "INSERT INTO persona VALUES (?, ?, ?, ?, ?, ?, ?)",
                ws,
                persona,
                name.isBlank() ? nameless(main) : name,
                folded,
                main == null ? "" : main.network().id(),
                main == null ? null : main.handle(),
                persona);
        persons.know(persona, persona);
        bearers.add(folded, persona, main == null);
        return persona;
    }
}
