package org.mingle.importer.mastodon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Party;

/** Whom a post speaks to and whom it names. */
final class People {
    private static final int MOST = 100;

    private static final int MOST_MET = 5_000;

    private final Self self;
    private final Map<String, Account> met = new HashMap<>();

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
        for (Thing mention : mentions) {
            String person = mention.id("href");
            if (answered != null && person != null && answered.startsWith(person + "/")) {
                add(accounts, account(mention));
            }
        }
        if (answered != null && accounts.isEmpty()) {
            add(accounts, Handles.at(answered));
        }
        mentions.forEach(mention -> add(accounts, account(mention)));
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
        String key = mention.id("href") + " " + mention.text("name");
        Account known = met.get(key);
        if (known == null) {
            known = Handles.mentioned(mention, self.host());
            if (known != null && met.size() < MOST_MET) {
                met.put(key, known);
            }
        }
        return known;
    }

    private static List<Thing> mentions(Thing post) {
        List<Thing> tags = post.things("tag");
        return tags.isEmpty()
                ? tags
                : tags.stream()
                        .filter(tag -> tag.type().equals("Mention"))
                        .limit(MOST)
                        .toList();
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
