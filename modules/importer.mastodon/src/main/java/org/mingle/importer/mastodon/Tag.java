package org.mingle.importer.mastodon;

import org.jspecify.annotations.Nullable;

/**
 * One of the tags that Mastodon writes, with attributes that are written as they should be.
 *
 * @param href null for none, with its entities
 * @param kinds what its classes say of a link
 * @param end where it goes on
 */
record Tag(Name name, boolean closing, @Nullable String href, int kinds, int end) {
    private static final int NO_KINDS = 0;
    private static final int KINDS = 1;
    private static final int MENTION = 2;
    private static final int HASHTAG = 4;
    private static final int UNUSUAL = -1;

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
        int kinds = NO_KINDS;
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
                kinds = kinds == NO_KINDS ? kinds(html, equals + 2, end) : UNUSUAL;
                if (kinds == UNUSUAL) {
                    return null;
                }
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

    /** Returns what classes say; UNUSUAL when they are not all usual ones, or one is that of a quote. */
    private static int kinds(String html, int from, int to) {
        int kinds = KINDS;
        int word = from;
        for (int i = from; i <= to; i++) {
            char c = i < to ? html.charAt(i) : ' ';
            if (c == ' ') {
                kinds |= kind(html, word, i);
                word = i + 1;
            } else if (!letter(c) || c == 'q' && html.startsWith("quote", i)) {
                return UNUSUAL;
            }
        }
        return kinds;
    }

    private static int kind(String html, int from, int to) {
        return to - from != "mention".length()
                ? 0
                : html.startsWith("mention", from) ? MENTION : html.startsWith("hashtag", from) ? HASHTAG : 0;
    }

    boolean isMention() {
        return (kinds & MENTION) != 0;
    }

    boolean isHashtag() {
        return (kinds & HASHTAG) != 0;
    }
}
