package org.mingle.importer.blog;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings addresses into the one spelling by which they are compared. */
final class Addresses {
    private static final int LONGEST = 200;
    private static final int BYTES = 16;
    private static final int LONGEST_USER = 64;
    private static final int LONGEST_DOMAIN = 190;
    private static final String NOT_IN_MAIL = " \t\n\u000B\f\r@<>\"(),;:";
    private static final Pattern TRACKING = Pattern.compile("(?<=[?&])(?:utm_[a-z]+|fbclid|gclid)=[^&]*(?:&|$)");
    private static final Pattern LEFT_OVER = Pattern.compile("[?&]$");
    private static final List<String> SCHEMES = List.of("http://", "https://", "//");

    private Addresses() {}

    /** Returns a mail address in lower case, empty when it is none. */
    static String mail(String text) {
        String mail = text.strip().toLowerCase(Locale.ROOT);
        int at = mail.indexOf('@');
        int domain = mail.length() - at - 1;
        boolean lengths = at > 0 && at <= LONGEST_USER && domain > 0 && domain <= LONGEST_DOMAIN;
        return lengths && mail.length() <= LONGEST && plain(mail, 0, at) && plain(mail, at + 1, mail.length())
                ? mail
                : "";
    }

    private static boolean plain(String mail, int from, int to) {
        for (int i = from; i < to; i++) {
            if (NOT_IN_MAIL.indexOf(mail.charAt(i)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Returns where an address goes on after its scheme and a {@code www.}, -1 when it has no scheme. */
    private static int afterScheme(String address) {
        int start = -1;
        for (String scheme : SCHEMES) {
            if (address.regionMatches(true, 0, scheme, 0, scheme.length())) {
                start = scheme.length();
            }
        }
        return start >= 0 && address.regionMatches(true, start, "www.", 0, 4) ? start + 4 : start;
    }

    private static int hostEnd(String address, int start) {
        int end = start;
        while (end < address.length() && "/?#:".indexOf(address.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** Returns the name of the machine that an address leads to, empty when it leads to none. */
    static String host(String address) {
        String text = address.strip();
        int start = Math.max(0, afterScheme(text));
        String host = text.substring(start, hostEnd(text, start)).toLowerCase(Locale.ROOT);
        return host.length() <= LONGEST && !host.contains("@") && !host.contains(" ") ? host : "";
    }

    /** Returns the address of a page without what differs between two ways to it. */
    static String key(String address) {
        String text = address.strip();
        int start = afterScheme(text);
        if (start < 0) {
            return text.length() > LONGEST ? digest(text) : text;
        }
        int host = hostEnd(text, start);
        int fragment = text.indexOf('#', host);
        String path = text.substring(host, fragment < 0 ? text.length() : fragment);
        if (path.indexOf('?') >= 0) {
            path = LEFT_OVER.matcher(TRACKING.matcher(path).replaceAll("")).replaceFirst("");
        }
        int end = path.length();
        while (end > 0 && path.charAt(end - 1) == '/') {
            end--;
        }
        String key = text.substring(start, host).toLowerCase(Locale.ROOT) + path.substring(0, end);
        return key.length() > LONGEST ? digest(key) : key;
    }

    static @Nullable URI page(String address) {
        String text = address.strip();
        boolean web = text.regionMatches(true, 0, "http:", 0, 5) || text.regionMatches(true, 0, "https:", 0, 6);
        try {
            URI page = web ? URI.create(text) : null;
            return page == null || page.getHost() == null ? null : page;
        } catch (IllegalArgumentException broken) {
            return null;
        }
    }

    /** Returns a key of what a record says, for one that has none of its own. */
    static String digest(String... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            for (String part : parts) {
                digest.update(part.getBytes(StandardCharsets.UTF_8));
                digest.update((byte) 0x1F);
            }
            return HexFormat.of().formatHex(digest.digest(), 0, BYTES);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
