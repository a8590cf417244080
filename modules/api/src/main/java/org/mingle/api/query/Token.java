package org.mingle.api.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One term as it was typed.
 *
 * @param not whether a minus stands before it
 * @param key what stands before the colon, in lower case; empty for a word
 * @param value the rest, without quotes
 * @param quoted whether it was in quotes
 */
record Token(boolean not, String key, String value, boolean quoted) {
    static List<Token> split(String text) {
        List<Token> tokens = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        boolean inside = false;
        boolean quoted = false;
        for (char c : (text + ' ').toCharArray()) {
            if (c == '"') {
                inside = !inside;
                quoted = true;
                part.append('\0');
            } else if (inside || !Character.isWhitespace(c)) {
                part.append(c);
            } else if (part.length() > 0) {
                add(tokens, part.toString(), quoted);
                part.setLength(0);
                quoted = false;
            }
        }
        if (inside) {
            throw new QueryException("A quotation mark has no second one: write \"kaffee ag\" with both.");
        }
        return tokens;
    }

    /** In the part a NUL stands for a quotation mark, so that a colon within quotes is none. */
    private static void add(List<Token> tokens, String part, boolean quoted) {
        boolean not = part.length() > 1 && part.charAt(0) == '-';
        String rest = not ? part.substring(1) : part;
        int quote = rest.indexOf('\0');
        int colon = rest.indexOf(':');
        boolean keyed = colon > 0 && (quote < 0 || colon < quote) && Terms.known(rest.substring(0, colon));
        String key = keyed ? rest.substring(0, colon).toLowerCase(Locale.ROOT) : "";
        String value = (keyed ? rest.substring(colon + 1) : rest).replace("\0", "");
        if (!value.isBlank() || keyed) {
            tokens.add(new Token(not, key, value, quoted));
        }
    }
}
