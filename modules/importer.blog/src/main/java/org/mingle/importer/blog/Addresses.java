package org.mingle.importer.blog;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Brings addresses into the one spelling by which they are compared. */
final class Addresses {
    private static final int LONGEST = 200;
    private static final int BYTES = 16;
    private static final Pattern MAIL = Pattern.compile("[^\\s@<>\"(),;:]{1,64}@[^\\s@<>\"(),;:]{1,190}");
    private static final Pattern TRACKING = Pattern.compile("(?<=[?&])(?:utm_[a-z]+|fbclid|gclid)=[^&]*(?:&|$)");
    private static final Pattern START = Pattern.compile("(?i)^(?:https?:)?//(?:www\\.)?");

    private Addresses() {}

    /** Returns a mail address in lower case, empty when it is none. */
    static String mail(String text) {
        String mail = text.strip().toLowerCase(Locale.ROOT);
        return mail.length() <= LONGEST && MAIL.matcher(mail).matches() ? mail : "";
    }

    /** Returns the name of the machine that an address leads to, empty when it leads to none. */
    static String host(String address) {
        String rest = START.matcher(address.strip()).replaceFirst("");
        int end = 0;
        while (end < rest.length() && "/?#:".indexOf(rest.charAt(end)) < 0) {
            end++;
        }
        String host = rest.substring(0, end).toLowerCase(Locale.ROOT);
        return host.length() <= LONGEST && !host.contains("@") && !host.contains(" ") ? host : "";
    }

    /** Returns the address of a page without what differs between two ways to it. */
    static String key(String address) {
        String text = address.strip();
        String rest = START.matcher(text).replaceFirst("");
        if (!rest.equals(text)) {
            int fragment = rest.indexOf('#');
            rest = fragment < 0 ? rest : rest.substring(0, fragment);
            rest = TRACKING.matcher(rest)
                    .replaceAll("")
                    .replaceFirst("[?&]$", "")
                    .replaceFirst("/+$", "");
            String host = host(text);
            rest = rest.length() >= host.length() ? host + rest.substring(host.length()) : rest;
        }
        return rest.length() > LONGEST ? digest(rest) : rest;
    }

    static @Nullable URI page(String address) {
        try {
            URI page = URI.create(address.strip());
            String scheme = page.getScheme() == null ? "" : page.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("http") || scheme.equals("https")) && page.getHost() != null ? page : null;
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
