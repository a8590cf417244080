package org.mingle.importer.mastodon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Party;

/** Whom a post speaks to and whom it names. */
final class People {
    private static final int MOST = 100;

    private static final int MOST_MET = 5_000;

    private final Self self;
    private final Map<String, Met> met = new HashMap<>();

    /** Whom a mention with this name, maybe none, and one address names. */
    private record Met(@Nullable String name, Account account) {}

    People(Self self) {
        this.self = self;
    }

    /**
     * Returns those to whom a post is addressed: whose post it answers, and whoever it mentions.
     *
     * @param answered the address of what it answers, null when that is nobody else's
     * @param direct whether it is for these people only, so that the address on it counts too
     */
    List<Party> addressed(Thing post, @Nullable String answered, boolean direct) {
        List<Account> accounts = new ArrayList<>();
        List<Thing> mentions = mentions(post);
        List<@Nullable Account> named = new ArrayList<>(mentions.size());
        for (Thing mention : mentions) {
            String person = mention.id("href");
            Account account = account(mention);
            named.add(account);
            if (answered != null && person != null && within(answered, person)) {
                add(accounts, account);
            }
        }
        if (answered != null && accounts.isEmpty()) {
            add(accounts, Handles.at(answered));
        }
        named.forEach(account -> add(accounts, account));
        if (direct) {
            Visibility.addressed(post).forEach(person -> add(accounts, Handles.at(person)));
        }
        return accounts.stream().map(Handles::party).toList();
    }

    /** Returns those to whom a post is addressed that answers nothing: whoever it names before its first word. */
    List<Party> addressed(List<Account> named) {
        List<Account> accounts = new ArrayList<>();
        named.forEach(one -> add(accounts, one));
        return accounts.stream().map(Handles::party).toList();
    }

    /** Returns the handles of those whom a post mentions. */
    List<String> mentioned(Thing post) {
        Set<String> names = new LinkedHashSet<>();
        for (Thing mention : mentions(post)) {
            Account account = account(mention);
            if (account != null && !self.is(account)) {
                names.add(Handles.shown(account));
            }
        }
        return List.copyOf(names);
    }

    /** The same people are mentioned again and again. */
    private @Nullable Account account(Thing mention) {
        String address = mention.id("href");
        String name = mention.text("name");
        Met known = met.get(address);
        if (known != null && Objects.equals(known.name, name)) {
            return known.account;
        }
        Account account = Handles.mentioned(mention, self.host());
        if (account != null && address != null && met.size() < MOST_MET) {
            met.put(address, new Met(name, account));
        }
        return account;
    }

    /** Returns whether an address lies below another one. */
    static boolean within(String address, String above) {
        return address.length() > above.length() && address.charAt(above.length()) == '/' && address.startsWith(above);
    }

    private static List<Thing> mentions(Thing post) {
        List<Thing> mentions = new ArrayList<>(0);
        for (Thing tag : post.things("tag")) {
            if (tag.type().equals("Mention") && mentions.size() < MOST) {
                mentions.add(tag);
            }
        }
        return mentions;
    }

    private void add(List<Account> accounts, @Nullable Account account) {
        if (account != null
                && accounts.size() < MOST
                && !self.is(account)
                && accounts.stream().noneMatch(account::same)) {
            accounts.add(account);
        }
    }
}
