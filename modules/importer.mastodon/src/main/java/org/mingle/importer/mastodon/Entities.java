package org.mingle.importer.mastodon;

import org.jspecify.annotations.Nullable;

/** The few characters that Mastodon writes by name or number. */
final class Entities {
    private static final int LONGEST = 6;

    private Entities() {}

    /** Returns a text in which each stands for itself; null when there is anything else that a browser would understand. */
    static @Nullable String decoded(String text) {
        StringBuilder decoded = null;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t') {
                return null;
            }
            if (c == '&') {
                int end = text.indexOf(';', i);
                char meant = end < 0 || end - i > LONGEST ? 0 : meant(text.substring(i + 1, end));
                if (meant == 0) {
                    return null;
                }
                decoded = decoded == null ? new StringBuilder(text.length()) : decoded;
                decoded.append(text, from, i).append(meant);
                from = end + 1;
                i = end;
            }
        }
        return decoded == null
                ? text
                : decoded.append(text, from, text.length()).toString();
    }

    private static char meant(String name) {
        return switch (name) {
            case "amp" -> '&';
            case "lt" -> '<';
            case "gt" -> '>';
            case "quot" -> '"';
            case "#39", "#x27" -> '\'';
            case "nbsp" -> '\u00A0';
            default -> 0;
        };
    }
}
