package org.mingle.importer.bluesky;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;

/** Names of people: a DID, which stays, and where the owner has ever mentioned somebody, their handle too. */
final class People {
    private static final int MOST = 100;
    private static final int MOST_NAMES = 20_000;
    /** Stands in every record that names somebody; most do not, and need not be read to know it. */
    static final Word MENTION = new Word("#mention");

    private static final Pattern DID = Pattern.compile("did:[a-z]{1,20}:(?:[a-z0-9._:-]|%[0-9a-f]{2}){1,200}");
    private static final Pattern HANDLE =
            Pattern.compile("[a-z0-9](?:[a-z0-9-]{0,62}\\.)(?:[a-z0-9-]{1,63}\\.){0,10}[a-z][a-z0-9-]{0,62}");

    private final Map<String, String> handles = new HashMap<>();
    /** The same people are answered again and again; begun once all handles are known. */
    private final Map<String, Party> met = new HashMap<>();

    /** Returns the account with a DID or a handle, null when it is neither. */
    static @Nullable Account account(@Nullable String name) {
        String handle = name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        return DID.matcher(handle).matches() || HANDLE.matcher(handle).matches()
                ? new Account(Network.BLUESKY, handle, URI.create("https://bsky.app/profile/" + handle))
                : null;
    }

    static boolean isDid(String name) {
        return name.startsWith("did:");
    }

    /** Takes note of whom a post names how. */
    void learn(Fields post) {
        if (handles.size() < MOST_NAMES && post.has("facets")) {
            RichText.of(post).mentions().forEach((did, shown) -> {
                String handle = shown.replaceFirst("^@", "").toLowerCase(Locale.ROOT);
                if (shown.startsWith("@") && HANDLE.matcher(handle).matches()) {
                    handles.put(did, handle);
                }
            });
        }
    }

    /** Returns who has a DID when a handle is known; hundreds who are followed and never spoken to would be digits only. */
    List<Party> named(String did) {
        return handles.containsKey(did) ? parties(Set.of(did)) : List.of();
    }

    /** Returns those who have these DIDs; what is no DID is nobody. */
    List<Party> parties(Set<String> dids) {
        List<Party> parties = new ArrayList<>();
        int count = 0;
        for (String did : dids) {
            Party party = count++ < MOST ? party(did) : null;
            if (party != null) {
                parties.add(party);
            }
        }
        return parties;
    }

    private @Nullable Party party(String did) {
        Party known = met.get(did);
        if (known == null) {
            known = made(did);
            if (known != null && met.size() < MOST_NAMES) {
                met.put(did, known);
            }
        }
        return known;
    }

    private @Nullable Party made(String did) {
        Account account = account(did);
        if (account == null) {
            return null;
        }
        Account named = account(handles.get(did));
        return named == null ? Party.read(account.handle(), account) : Party.read("@" + named.handle(), account, named);
    }
}
