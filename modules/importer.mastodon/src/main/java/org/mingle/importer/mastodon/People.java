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
    private final Map<String, Mention> met = new HashMap<>();
    private final Map<String, Account> named = new HashMap<>();

    /**
     * Somebody whom a post names.
     *
     * @param page their address, null when it is not there
     * @param name what the post calls them, maybe nothing
     * @param party who it is, null when that is the owner or cannot be told
     */
    record Mention(
            @Nullable String page,
            @Nullable String name,
            @Nullable Party party) {}

    People(Self self) {
        this.self = self;
    }

    /** Returns those whom a post names. */
    List<Mention> mentions(Thing post) {
        List<Thing> tags = post.things(Field.TAG);
        if (tags.isEmpty()) {
            return List.of();
        }
        List<Mention> mentions = new ArrayList<>(tags.size());
        for (Thing tag : tags) {
            if (tag.type().equals("Mention") && mentions.size() < MOST) {
                mentions.add(mention(tag.id(Field.HREF), tag));
            }
        }
        return mentions;
    }

    /** The same people are mentioned again and again. */
    private Mention mention(@Nullable String page, Thing tag) {
        String name = tag.text(Field.NAME);
        Mention known = met.get(page);
        if (known != null && Objects.equals(known.name, name)) {
            return known;
        }
        Mention mention = new Mention(page, name, party(Handles.mentioned(tag, self.host())));
        if (page != null && met.size() < MOST_MET) {
            met.put(page, mention);
        }
        return mention;
    }

    private @Nullable Party party(@Nullable Account account) {
        return account == null || self.is(account) ? null : Handles.party(account);
    }

    /**
     * Returns those to whom a post is addressed: whose post it answers, and whoever it mentions.
     *
     * @param answered the address of what it answers, null when that is nobody else's
     * @param direct whether it is for these people only, so that the address on it counts too
     */
    List<Party> addressed(Thing post, List<Mention> mentions, @Nullable String answered, boolean direct) {
        List<Party> parties = new ArrayList<>(mentions.size() + 1);
        if (answered != null) {
            for (Mention mention : mentions) {
                if (mention.page != null && within(answered, mention.page)) {
                    add(parties, mention.party);
                }
            }
            if (parties.isEmpty()) {
                add(parties, party(Handles.at(answered)));
            }
        }
        for (Mention mention : mentions) {
            add(parties, mention.party);
        }
        if (direct) {
            for (String person : Visibility.addressed(post)) {
                add(parties, party(Handles.at(person)));
            }
        }
        return List.copyOf(parties);
    }

    /** Returns who has a name such as {@code @ada@example.org}, null when nobody has. */
    @Nullable
    Account named(String name) {
        Account known = named.get(name);
        if (known == null) {
            known = Handles.account(name, null);
            if (known != null && named.size() < MOST_MET) {
                named.put(name, known);
            }
        }
        return known;
    }

    /** Returns those to whom a post is addressed that answers nothing: whoever it names before its first word. */
    List<Party> addressed(List<Account> accounts) {
        List<Party> parties = new ArrayList<>(accounts.size());
        for (Account one : accounts) {
            add(parties, party(one));
        }
        return List.copyOf(parties);
    }

    private static void add(List<Party> parties, @Nullable Party party) {
        if (party == null || parties.size() == MOST) {
            return;
        }
        for (Party one : parties) {
            if (one == party || one.accounts().get(0).same(party.accounts().get(0))) {
                return;
            }
        }
        parties.add(party);
    }

    /** Returns the handles of those whom a post mentions. */
    static List<String> handles(List<Mention> mentions) {
        if (mentions.isEmpty()) {
            return List.of();
        }
        Set<String> names = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            if (mention.party != null) {
                names.add(mention.party.name());
            }
        }
        return List.copyOf(names);
    }

    /** Returns whether an address lies below another one. */
    static boolean within(String address, String above) {
        return address.length() > above.length() && address.charAt(above.length()) == '/' && address.startsWith(above);
    }
}
