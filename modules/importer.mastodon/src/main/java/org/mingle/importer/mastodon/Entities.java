package org.mingle.importer.mastodon;

import org.jspecify.annotations.Nullable;

/** The few characters that Mastodon writes by name or number. */
final class Entities {
    private static final String[] WRITTEN = {"&#39;", "&amp;", "&quot;", "&lt;", "&gt;", "&nbsp;", "&#x27;"};
    private static final String MEANT = "'&\"<>\u00A0'";

    private Entities() {}

    /** Returns which one stands at a place, -1 for one that is not Mastodon's and for none. */
    static int at(String text, int place) {
        for (int i = 0; i < WRITTEN.length; i++) {
            if (text.startsWith(WRITTEN[i], place)) {
                return i;
            }
        }
        return -1;
    }

    static char meant(int entity) {
        return MEANT.charAt(entity);
    }

    static int length(int entity) {
        return WRITTEN[entity].length();
    }

    /** Returns a text in which each stands for itself; null when there is anything else that a browser would understand. */
    static @Nullable String decoded(String text) {
        StringBuilder decoded = null;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Content.printed(c)) {
                return null;
            }
            if (c == '&') {
                int entity = at(text, i);
                if (entity < 0) {
                    return null;
                }
                decoded = decoded == null ? new StringBuilder(text.length()) : decoded;
                decoded.append(text, from, i).append(meant(entity));
                from = i + length(entity);
                i = from - 1;
            }
        }
        return decoded == null
                ? text
                : decoded.append(text, from, text.length()).toString();
    }
}
