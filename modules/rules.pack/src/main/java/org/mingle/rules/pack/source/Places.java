package org.mingle.rules.pack.source;

import org.snakeyaml.engine.v2.common.ScalarStyle;

/**
 * Finds out where each character of a YAML scalar was written: YAML folds lines, drops indentation and undoes escapes,
 * but a mistake in an expression must be shown where its author wrote it.
 */
final class Places {
    private final String text;
    private final int end;
    private final ScalarStyle style;
    private final int indent;
    private int at;

    private Places(String text, int start, int end, ScalarStyle style) {
        this.text = text;
        this.end = end;
        this.style = style;
        boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
        boolean quoted = style == ScalarStyle.DOUBLE_QUOTED || style == ScalarStyle.SINGLE_QUOTED;
        this.at = start;
        if (block) {
            while (at < end && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
                at++;
            }
            skipFeed();
            this.indent = indentation();
            skipIndent();
        } else {
            this.indent = 0;
            at += quoted ? 1 : 0;
        }
    }

    /** Returns the index into the text for each char of the value and for its end. */
    static int[] of(String value, String text, int start, int end, ScalarStyle style) {
        Places places = new Places(text, start, end, style);
        int[] found = new int[value.length() + 1];
        for (int i = 0; i < value.length(); i++) {
            found[i] = Math.min(places.next(value.charAt(i)), end);
        }
        found[value.length()] = Math.min(places.at, end);
        return found;
    }

    private int next(char wanted) {
        while (at < end) {
            char c = text.charAt(at);
            int here = at;
            if (style == ScalarStyle.DOUBLE_QUOTED && c == '\\') {
                at += escape();
                if (!isFeed(text.charAt(Math.min(here + 1, text.length() - 1)))) {
                    return here;
                }
                skipBlank();
            } else if (style == ScalarStyle.SINGLE_QUOTED && c == '\'') {
                at += 2;
                return here;
            } else if (isFeed(c)) {
                boolean given = wanted == ' ' || wanted == '\n';
                skipFeed();
                if (indent > 0) {
                    skipIndent();
                } else if (style != ScalarStyle.LITERAL) {
                    skipLineStart();
                }
                if (given) {
                    return here;
                }
            } else if (c == wanted) {
                at++;
                return here;
            } else {
                at++;
            }
        }
        return end;
    }

    // After the backslash: x has two hexadecimal digits, u four, U eight, all others are one character.
    private int escape() {
        return switch (at + 1 < end ? text.charAt(at + 1) : ' ') {
            case 'x' -> 4;
            case 'u' -> 6;
            case 'U' -> 10;
            default -> 2;
        };
    }

    private int indentation() {
        int i = at;
        int width = 0;
        while (i < end) {
            char c = text.charAt(i);
            if (c == ' ') {
                width++;
            } else if (isFeed(c)) {
                width = 0;
            } else {
                return width;
            }
            i++;
        }
        return width;
    }

    private void skipFeed() {
        if (at < end && text.charAt(at) == '\r') {
            at++;
            if (at < end && text.charAt(at) == '\n') {
                at++;
            }
        } else if (at < end) {
            at++;
        }
    }

    private void skipIndent() {
        for (int i = 0; i < indent && at < end && text.charAt(at) == ' '; i++) {
            at++;
        }
    }

    private void skipLineStart() {
        while (at < end && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
            at++;
        }
    }

    private void skipBlank() {
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private static boolean isFeed(char c) {
        return c == '\n' || c == '\r';
    }
}
