package org.mingle.importer.x;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;

/**
 * Who is meant by a number, a handle or both. Tweets name both, messages only the number; so those who were met in tweets
 * are remembered.
 */
final class People {
    /** What comes after the host is read in a third of the time of a whole address. */
    static final URI SITE = URI.create("https://x.com/");

    private static final int MOST = 100_000;
    private static final int LONGEST = 20;
    /** Handles may be digits only, so numbers are marked. */
    private static final String NUMBER = "id:";

    private final Map<Long, Known> known = new HashMap<>();

    /** Whom tweets name; the party is made when somebody is first addressed. */
    private static final class Known {
        private final String handle;
        /** Null when no tweet told it. */
        private final @Nullable String name;

        private @Nullable Party party;

        Known(String handle, @Nullable String name) {
            this.handle = handle;
            this.name = name;
        }
    }

    /** Returns whether a text can be a handle: letters, digits and underscores. */
    static boolean handles(@Nullable String text) {
        if (text == null || text.isEmpty() || text.length() > LONGEST) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (!handles(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean handles(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    /** Returns the account with a handle, null when it is none. */
    static @Nullable Account handle(@Nullable String handle) {
        String text = handle == null ? "" : handle.strip();
        String bare = text.startsWith("@") ? text.substring(1) : text;
        return handles(bare) ? new Account(Network.X, bare.toLowerCase(Locale.ROOT), SITE.resolve("/" + bare)) : null;
    }

    /** Returns the account with a number, which stays when the handle changes. */
    static Account number(long number) {
        return new Account(Network.X, NUMBER + number, SITE.resolve("/i/user/" + number));
    }

    /** Returns the number in an account that was made of one, 0 when it was not. */
    static long number(Account account) {
        return account.handle().startsWith(NUMBER) ? Numbers.of(account.handle().substring(NUMBER.length())) : 0;
    }

    /** Returns the accounts of somebody, the lasting one first. */
    static List<Account> accounts(long number, @Nullable String handle) {
        List<Account> accounts = new ArrayList<>(2);
        if (number > 0) {
            accounts.add(number(number));
        }
        Account named = handle(handle);
        if (named != null) {
            accounts.add(named);
        }
        return accounts;
    }

    /** Remembers somebody whom a tweet names. */
    void meet(long number, @Nullable String handle, @Nullable String name) {
        if (number <= 0 || handle == null) {
            return;
        }
        Known before = known.get(number);
        boolean fresh = before == null ? known.size() < MOST : before.name == null && name != null;
        if (fresh && handles(handle)) {
            String clean = name == null ? "" : Texts.clean(name).strip();
            known.put(number, new Known(handle, clean.isEmpty() ? null : clean));
        }
    }

    /**
     * Returns somebody as a record names them, with what is known besides.
     *
     * @return null when nothing but a number is known and that is not enough
     */
    @Nullable
    Party party(long number, @Nullable String handle, boolean numberWillDo) {
        Known met = number > 0 ? known.get(number) : null;
        if (met == null) {
            List<Account> accounts = handle == null && !numberWillDo ? List.of() : accounts(number, handle);
            return accounts.isEmpty() ? null : new Party(null, shown(accounts), accounts);
        }
        if (handle != null && !handle.equalsIgnoreCase(met.handle) && handles(handle)) {
            return new Party(null, met.name == null ? "@" + handle : met.name, accounts(number, handle));
        }
        Party party = met.party;
        if (party == null) {
            List<Account> accounts = accounts(number, met.handle);
            party = new Party(null, met.name == null ? shown(accounts) : met.name, accounts);
            met.party = party;
        }
        return party;
    }

    private static String shown(List<Account> accounts) {
        Account last = accounts.get(accounts.size() - 1);
        return number(last) > 0 ? "" : "@" + last.handle();
    }
}
