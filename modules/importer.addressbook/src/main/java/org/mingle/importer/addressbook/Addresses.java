package org.mingle.importer.addressbook;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;

/** Turns what a card says of addresses into accounts, in the spelling that each network's own importer uses. */
final class Addresses {
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>,;:\"\\\\]+@[^\\s@<>,;:\"\\\\]+");
    private static final int LONGEST = 254;
    private static final Pattern LINKEDIN =
            Pattern.compile("(?i)linkedin\\.com/(?:in|pub)/([^/?#,;\\s\\p{Z}\\p{Cntrl}\"<>]{1,400})");
    private static final String MEMBER = "https://www.linkedin.com/in/";
    /** What comes after the host is read in a third of the time of a whole address. */
    private static final URI SITE = URI.create("https://www.linkedin.com/");

    private static final Pattern X = Pattern.compile(
            "(?i)(?:^|//|www\\.|mobile\\.)(?:twitter|x)\\.com/(?:#!/)?@?([A-Za-z0-9_]{1,20})/?(?:[?#].*)?$");
    private static final Set<String> NO_HANDLES =
            Set.of("i", "home", "intent", "share", "search", "hashtag", "explore", "settings", "messages");

    private Addresses() {}

    /** Returns the first mail address of a text such as {@code Ada <mailto:ada@example.org>}, null when there is none. */
    static @Nullable Account mail(String text) {
        if (text.length() <= LONGEST && bare(text)) {
            return new Account(Network.EMAIL, text.toLowerCase(Locale.ROOT), null);
        }
        Matcher found = MAIL.matcher(Texts.name(text));
        if (!found.find() || found.group().length() > LONGEST) {
            return null;
        }
        return new Account(Network.EMAIL, found.group().toLowerCase(Locale.ROOT), null);
    }

    /** Returns whether a text is plainly one address, as nearly all are, so that no pattern has to look for it. */
    private static boolean bare(String text) {
        int at = text.indexOf('@');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean usual = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
            if (!usual && c != '.' && c != '-' && c != '_' && c != '+' && (c != '@' || i != at)) {
                return false;
            }
        }
        return at > 0 && at < text.length() - 1;
    }

    /** Returns the account behind the address of a page, null when it is none of a network that Mingle reads. */
    static @Nullable Account page(String text) {
        String address = Texts.name(text.replace("\\:", ":"));
        if (!commercial(address)) {
            return null;
        }
        String slug = address.startsWith(MEMBER) ? address.substring(MEMBER.length()) : "";
        if (plain(slug)) {
            return member(slug);
        }
        Matcher member = LINKEDIN.matcher(address);
        if (member.find()) {
            return linkedin(member.group(1));
        }
        Matcher handle = X.matcher(address);
        return handle.find() ? x(handle.group(1)) : null;
    }

    /** Returns whether a text has {@code .com/} in it: all networks that are known here have, and few other pages. */
    private static boolean commercial(String address) {
        for (int point = address.indexOf('.'); point >= 0; point = address.indexOf('.', point + 1)) {
            if (address.regionMatches(true, point, ".com/", 0, 5)) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Account x(String text) {
        String handle = text.strip().replaceFirst("^@", "");
        return handle.matches("[A-Za-z0-9_]{1,20}") && !NO_HANDLES.contains(handle.toLowerCase(Locale.ROOT))
                ? new Account(Network.X, handle.toLowerCase(Locale.ROOT), URI.create("https://x.com/" + handle))
                : null;
    }

    /** Returns whether a member's name has nothing that is written in several ways but its case. */
    private static boolean plain(String slug) {
        for (int i = 0; i < slug.length(); i++) {
            char c = slug.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return !slug.isEmpty();
    }

    private static Account member(String plain) {
        String slug = plain.toLowerCase(Locale.ROOT);
        return new Account(Network.LINKEDIN, slug, SITE.resolve("/in/" + slug));
    }

    private static @Nullable Account linkedin(String raw) {
        if (plain(raw)) {
            return member(raw);
        }
        String decoded = raw;
        try {
            decoded = URLDecoder.decode(raw.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException badEscape) {
            decoded = raw;
        }
        String slug = Normalizer.normalize(decoded, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .strip();
        if (slug.isBlank()) {
            return null;
        }
        try {
            return new Account(Network.LINKEDIN, slug, new URI("https", "www.linkedin.com", "/in/" + slug, null));
        } catch (URISyntaxException unusual) {
            return new Account(Network.LINKEDIN, slug, null);
        }
    }
}
