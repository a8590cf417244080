package org.mingle.importer.addressbook;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.SourceRow;

/** What an address book says of somebody; of each part the first that says something counts. */
final class Person {
    /** Several values of one field, as Google writes them. */
    private static final Pattern SEVERAL = Pattern.compile("\\s*:::\\s*");

    private static final int MOST_ACCOUNTS = 50;

    private final List<Account> mails = new ArrayList<>(2);
    private final List<Account> pages = new ArrayList<>(2);
    private String full = "";
    private String given = "";
    private String family = "";
    private String prefix = "";
    private String nickname = "";
    private String organisation = "";
    private String title = "";

    private static String[] several(String raw) {
        return raw.contains(":::") ? SEVERAL.split(raw) : new String[] {raw};
    }

    private static String first(String known, String raw) {
        if (!known.isEmpty()) {
            return known;
        }
        for (String one : several(raw)) {
            String text = Texts.name(one);
            if (!text.isEmpty()) {
                return text;
            }
        }
        return "";
    }

    void full(String raw) {
        full = first(full, raw);
    }

    void given(String raw) {
        given = first(given, raw);
    }

    void family(String raw) {
        family = first(family, raw);
    }

    void prefix(String raw) {
        prefix = first(prefix, raw);
    }

    void nickname(String raw) {
        nickname = first(nickname, raw);
    }

    void organisation(String raw) {
        organisation = first(organisation, raw);
    }

    void title(String raw) {
        title = first(title, raw);
    }

    /** Adds what stands in a field for mail addresses; a preferred one comes first. */
    void mail(String raw, boolean preferred) {
        if (raw.indexOf('@') < 0) {
            return;
        }
        for (String one : several(raw)) {
            add(mails, Addresses.mail(one), preferred);
        }
    }

    void page(String raw) {
        if (raw.indexOf('/') < 0) {
            return;
        }
        for (String one : several(raw)) {
            add(pages, Addresses.page(one), false);
        }
    }

    void x(String handle) {
        add(pages, Addresses.x(handle), false);
    }

    private static void add(List<Account> to, @Nullable Account account, boolean front) {
        if (account != null && to.size() < MOST_ACCOUNTS && !has(to, account)) {
            to.add(front ? 0 : to.size(), account);
        }
    }

    /** Returns whether somebody is named, and not only where they work. */
    boolean named() {
        return !given.isEmpty() || !family.isEmpty();
    }

    boolean has(Account account) {
        return has(mails, account) || has(pages, account);
    }

    private static boolean has(List<Account> accounts, Account wanted) {
        for (Account one : accounts) {
            if (wanted.same(one)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the card, null when it names nobody. Mail comes first: it is what an address book knows people by. */
    @Nullable
    Card card(SourceRow source) {
        List<Account> accounts = new ArrayList<>(mails);
        accounts.addAll(pages);
        String name = name();
        if (name.isEmpty()) {
            if (accounts.isEmpty()) {
                return null;
            }
            name = accounts.get(0).handle();
        }
        return new Card(name, accounts, new Affiliation(organisation, title), null, source);
    }

    private String name() {
        String parts = (given + " " + family).strip();
        boolean usual = !full.isEmpty()
                && full.indexOf(',') < 0
                && full.indexOf('@') < 0
                && (prefix.isEmpty() || !full.startsWith(prefix));
        if (!parts.isEmpty() && (!usual && !given.isEmpty() && !family.isEmpty() || full.isEmpty())) {
            return parts;
        }
        if (!full.isEmpty()) {
            return full;
        }
        return !nickname.isEmpty() ? nickname : mails.isEmpty() ? organisation : "";
    }
}
