package org.mingle.importer.mastodon;

import org.jspecify.annotations.Nullable;

/**
 * One of the tags that Mastodon writes, with attributes that are written as they should be.
 *
 * @param href null for none, with its entities
 * @param kinds the classes with a space around each, null for none
 * @param end where it goes on
 */
record Tag(
        Name name,
        boolean closing,
        @Nullable String href,
        @Nullable String kinds,
        int end) {
    enum Name {
        P,
        BR,
        SPAN,
        A
    }

    static @Nullable Tag at(String html, int start) {
        boolean closing = html.startsWith("/", start + 1);
        int from = start + (closing ? 2 : 1);
        int at = letters(html, from);
        Name name = name(html, from, at);
        if (name == null) {
            return null;
        }
        String href = null;
        String kinds = null;
        while (!closing && html.startsWith(" ", at) && !html.startsWith(" /", at)) {
            int attribute = at + 1;
            int equals = letters(html, attribute);
            int end = equals > attribute && html.startsWith("=\"", equals) ? html.indexOf('"', equals + 2) : -1;
            if (end < 0) {
                return null;
            }
            if (html.startsWith("href=", attribute)) {
                if (href != null) {
                    return null;
                }
                href = html.substring(equals + 2, end);
            } else if (html.startsWith("class=", attribute)) {
                if (kinds != null || !kinds(html, equals + 2, end)) {
                    return null;
                }
                kinds = " " + html.substring(equals + 2, end) + " ";
            }
            at = end + 1;
        }
        if (name == Name.BR) {
            at += html.startsWith(" /", at) ? 2 : html.startsWith("/", at) ? 1 : 0;
        }
        return html.startsWith(">", at) ? new Tag(name, closing, href, kinds, at + 1) : null;
    }

    private static @Nullable Name name(String html, int from, int to) {
        return switch (to - from) {
            case 1 -> html.startsWith("p", from) ? Name.P : html.startsWith("a", from) ? Name.A : null;
            case 2 -> html.startsWith("br", from) ? Name.BR : null;
            case 4 -> html.startsWith("span", from) ? Name.SPAN : null;
            default -> null;
        };
    }

    /** Returns the end of small letters and hyphens. */
    private static int letters(String html, int from) {
        int at = from;
        while (at < html.length() && letter(html.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean letter(char c) {
        return c >= 'a' && c <= 'z' || c == '-';
    }

    /** Returns whether the classes are usual ones, none of which is that of a quote. */
    private static boolean kinds(String html, int from, int to) {
        for (int i = from; i < to; i++) {
            if (!letter(html.charAt(i)) && html.charAt(i) != ' ' || html.startsWith("quote", i)) {
                return false;
            }
        }
        return true;
    }

    boolean isMention() {
        return kinds != null && kinds.contains(" mention ");
    }

    boolean isHashtag() {
        return kinds != null && kinds.contains(" hashtag ");
    }
}
