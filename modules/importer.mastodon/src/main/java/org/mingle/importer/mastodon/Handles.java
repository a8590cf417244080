package org.mingle.importer.mastodon;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;

/** Names of people on the servers of the fediverse: {@code user@domain} in lower case. */
final class Handles {
    private static final String USER = "[\\p{L}\\p{N}_](?:[\\p{L}\\p{N}_.-]{0,98}[\\p{L}\\p{N}_])?";
    private static final String HOST = "[\\p{L}\\p{N}](?:[\\p{L}\\p{N}.-]{0,250}[\\p{L}\\p{N}])?";
    private static final Pattern NAMED = Pattern.compile("@?(" + USER + ")(?:@(" + HOST + ")(?::\\d{1,5})?)?");
    /** How the common servers write the address of somebody or of something they wrote. */
    private static final Pattern PATH =
            Pattern.compile("/(?:users/|@|u/|user/|profile/|accounts/|ap/@)(" + USER + ")(?:/.*)?");

    private Handles() {}

    /**
     * Returns the account with a name such as {@code @ada@example.org}.
     *
     * @param host the domain that is meant when the name has none; null when nobody knows
     * @return null when it names nobody
     */
    static @Nullable Account account(@Nullable String name, @Nullable String host) {
        Matcher named = NAMED.matcher(name == null ? "" : name.strip());
        if (!named.matches()) {
            return null;
        }
        String domain = named.group(2) == null ? host : named.group(2);
        return domain == null ? null : account(named.group(1), domain, null);
    }

    private static Account account(String user, String domain, @Nullable String page) {
        String handle = user.toLowerCase(Locale.ROOT) + "@" + domain.toLowerCase(Locale.ROOT);
        URI profile = page == null ? null : uri(page);
        return new Account(
                Network.MASTODON,
                handle,
                profile == null ? uri("https://" + domain.toLowerCase(Locale.ROOT) + "/@" + user) : profile);
    }

    /** Returns the handle of whoever has an address or wrote what has it; null when the address does not show it. */
    static @Nullable String handle(@Nullable String address) {
        String usual = address == null ? null : UsualAddress.handle(address);
        Account account = usual == null ? at(address) : null;
        return account == null ? usual : account.handle();
    }

    /** Returns who has an address or wrote what has it; null when the address does not show it. */
    static @Nullable Account at(@Nullable String address) {
        URI uri = uri(address);
        String host = host(uri);
        String path = uri == null ? null : uri.getPath();
        if (host == null || path == null) {
            return null;
        }
        Matcher known = PATH.matcher(path);
        if (!known.matches()) {
            return null;
        }
        Matcher foreign = NAMED.matcher(known.group(1));
        return foreign.matches() ? account(known.group(1), host, null) : null;
    }

    /** Returns whom a mention names; null when it names nobody. */
    static @Nullable Account mentioned(Thing mention, @Nullable String ownHost) {
        String page = mention.id(Field.HREF);
        String host = host(uri(page));
        Account named = account(mention.text(Field.NAME), host == null ? ownHost : host);
        if (named == null) {
            return at(page);
        }
        String user = named.handle().substring(0, named.handle().indexOf('@'));
        return account(user, named.handle().substring(user.length() + 1), page);
    }

    static Party party(Account account) {
        return Party.read(shown(account), account);
    }

    static String shown(Account account) {
        return "@" + account.handle();
    }

    /** Returns the server of an address in lower case, null when it has none. */
    static @Nullable String host(@Nullable URI uri) {
        String host = uri == null ? null : uri.getHost();
        return host == null ? null : host.toLowerCase(Locale.ROOT);
    }

    private static boolean web(String address) {
        return address.regionMatches(true, 0, "https://", 0, 8) && address.length() > 8
                || address.regionMatches(true, 0, "http://", 0, 7) && address.length() > 7;
    }

    /** Returns an address of the web, null when it is none. */
    static @Nullable URI uri(@Nullable String address) {
        try {
            String text = address == null ? "" : address.strip();
            return web(text) ? new URI(text) : null;
        } catch (URISyntaxException broken) {
            return null;
        }
    }
}
