package org.mingle.importer.mastodon;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Party;

/** Whom a post speaks to and whom it names. */
final class People {
    private static final int MOST = 100;

    private final Self self;

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
                add(accounts, Handles.mentioned(mention, self.host()));
            }
        }
        if (answered != null && accounts.isEmpty()) {
            add(accounts, Handles.at(answered));
        }
        mentions.forEach(mention -> add(accounts, Handles.mentioned(mention, self.host())));
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
            Account account = Handles.mentioned(mention, self.host());
            if (account != null && !self.is(account)) {
                names.add(Handles.shown(account));
            }
        }
        return List.copyOf(names);
    }

    private static List<Thing> mentions(Thing post) {
        return post.things("tag").stream()
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
