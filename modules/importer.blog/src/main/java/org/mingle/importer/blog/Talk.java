package org.mingle.importer.blog;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;

/** Who said what in one talk, so that an answer finds whom it answers; a parent may stand after its answer. */
final class Talk {
    private static final int MOST = 20_000;
    private static final Network DISQUS = new Network("disqus");
    private static final Set<String> NOBODY = Set.of("", "anonymous", "anonym", "anonyme", "anónimo", "guest", "gast");

    private final Whose whose;
    private final Map<String, Answered> said = new LinkedHashMap<>(16, 0.75f, false) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Answered> eldest) {
            return size() > MOST;
        }
    };
    private @Nullable Party host;

    Talk(Whose whose) {
        this.whose = whose;
    }

    /**
     * What a comment answers.
     *
     * @param id its number, empty for the post
     * @param party who said it, null for the owner and for nobody
     * @param owner whether the owner said it
     */
    record Answered(String id, @Nullable Party party, boolean owner) {}

    /**
     * Begins the talk below a post, or goes on with it.
     *
     * @param author who wrote the post, null for the owner
     */
    void begin(@Nullable Party author, boolean again) {
        host = author;
        if (!again) {
            said.clear();
        }
    }

    void add(Comment comment) {
        if (!comment.id().isEmpty() && comment.leftOut() == null) {
            boolean mine = whose.comment(comment);
            said.put(comment.id(), new Answered(comment.id(), mine ? null : party(comment), mine));
        }
    }

    /** Without a parent that is there, a comment answers the post; one that begins with a name answers whoever has it. */
    Answered answered(Comment comment) {
        Answered parent = said.get(comment.parent());
        if (parent == null && comment.parent().isEmpty()) {
            parent = addressed(comment);
        }
        return parent == null ? new Answered("", host, host == null) : parent;
    }

    private @Nullable Answered addressed(Comment comment) {
        String start = comment.body().raw().strip();
        if (!start.startsWith("@")) {
            return null;
        }
        String words = start.substring(1, Math.min(start.length(), 80)).toLowerCase(Locale.ROOT);
        List<Answered> before = new ArrayList<>();
        for (Answered one : said.values()) {
            if (one.id().equals(comment.id())) {
                break;
            }
            Party party = one.party();
            if (party != null
                    && !party.name().isBlank()
                    && words.startsWith(party.name().toLowerCase(Locale.ROOT))) {
                before.add(one);
            }
        }
        return before.isEmpty() ? null : before.get(before.size() - 1);
    }

    /** Returns who said something, null when it was nobody by name. */
    static @Nullable Party party(Comment comment) {
        return party(comment.name(), comment.mail(), comment.login(), comment.page());
    }

    /** The page somebody gave is shown with the account, and makes nobody known: half a company may give the same one. */
    static @Nullable Party party(String name, String mail, String login, String page) {
        URI address = Addresses.page(page);
        List<Account> accounts = new ArrayList<>(2);
        if (!mail.isEmpty()) {
            accounts.add(new Account(Network.EMAIL, mail, address));
        }
        if (!login.isEmpty()) {
            accounts.add(new Account(DISQUS, login.toLowerCase(Locale.ROOT), accounts.isEmpty() ? address : null));
        }
        String host = Addresses.key(page);
        boolean named = !NOBODY.contains(name.toLowerCase(Locale.ROOT));
        if (accounts.isEmpty() && named && address != null) {
            accounts.add(new Account(Network.BLOG, host + " " + name.toLowerCase(Locale.ROOT), address));
        }
        return accounts.isEmpty() && !named ? null : new Party(null, named ? name : "", accounts);
    }
}
