package org.mingle.importer.mastodon;

import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Reads addresses as Mastodon itself writes them, {@code https://example.org/@ada/1}: each post names several, and nothing of them is unusual. */
final class UsualAddress {
    private static final String SCHEME = "https://";
    private static final int LONGEST = 50;

    private UsualAddress() {}

    /** Returns the handle of whoever has it or wrote what has it; null for an address that has to be looked at by whoever knows all. */
    static @Nullable String handle(String address) {
        int host = address.startsWith(SCHEME) ? hostEnd(address) : -1;
        int user = host < 0
                ? -1
                : address.startsWith("/@", host) ? host + 2 : address.startsWith("/users/", host) ? host + 7 : -1;
        int end = user;
        while (user >= 0 && end < address.length() && letter(address.charAt(end))) {
            end++;
        }
        if (end == user || end - user > LONGEST || !path(address, end)) {
            return null;
        }
        String name = address.substring(user, end).toLowerCase(Locale.ROOT);
        return name + "@" + address.substring(SCHEME.length(), host);
    }

    /** Returns an address of the same server as another one, of which less has to be read then; null when that does not do. */
    static @Nullable URI beside(URI server, String address) {
        String host = server.getRawAuthority();
        int slash = address.startsWith(SCHEME) ? hostEnd(address) : -1;
        boolean same = slash > 0
                && server.getScheme().equals("https")
                && address.substring(SCHEME.length(), slash).equals(host)
                && address.startsWith("/", slash)
                && !address.startsWith("//", slash);
        return same && path(address, slash) ? server.resolve(address.substring(slash)) : null;
    }

    /** Returns where a host of small letters ends whose parts are all as they must be, -1 for another one. */
    private static int hostEnd(String address) {
        boolean begins = true;
        boolean word = false;
        int at = SCHEME.length();
        for (; at < address.length() && address.charAt(at) != '/'; at++) {
            char c = address.charAt(at);
            if (c == '.') {
                begins = true;
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                word = begins ? c >= 'a' : word;
                begins = false;
            } else {
                return -1;
            }
            if (c == '.' && (at == SCHEME.length() || address.charAt(at - 1) == '.')) {
                return -1;
            }
        }
        return begins || !word ? -1 : at;
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
    }

    private static boolean path(String address, int from) {
        for (int i = from; i < address.length(); i++) {
            char c = address.charAt(i);
            if (!letter(c) && (c != '/' && c != '-' && c != '@' || i == from && c != '/')) {
                return false;
            }
        }
        return true;
    }
}
