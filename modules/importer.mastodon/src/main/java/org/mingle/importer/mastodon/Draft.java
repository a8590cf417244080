package org.mingle.importer.mastodon;

import java.util.Arrays;

/** A text in the making. One is used for text after text, so that none leaves its room to be collected. */
final class Draft {
    private static final int AT_ONCE = 256;

    private char[] chars = new char[1 << 10];
    private int length;

    void clear() {
        length = 0;
    }

    Draft append(char c) {
        room(1);
        chars[length++] = c;
        return this;
    }

    Draft append(String words) {
        return append(words, 0, words.length());
    }

    Draft append(String words, int from, int to) {
        room(to - from);
        words.getChars(from, to, chars, length);
        length += to - from;
        return this;
    }

    /**
     * Appends words until one of their characters needs a look: an entity, a control character, or a space after another one.
     * Single spaces are not asked for one by one, as a processor guesses wrong at each of them.
     *
     * @param spaced whether a space comes before them
     * @return where that character is, else the end
     */
    int appendUsual(String words, int from, int to, boolean spaced) {
        char former = spaced ? ' ' : 0xFFFF;
        int at = from;
        while (at < to) {
            int count = Math.min(AT_ONCE, to - at);
            room(count);
            words.getChars(at, at + count, chars, length);
            int end = length;
            int stop = length + count;
            while (end < stop && usual(chars[end], former)) {
                former = chars[end++];
            }
            at += end - length;
            length = end;
            if (end < stop) {
                return at;
            }
        }
        return to;
    }

    private static boolean usual(char c, char former) {
        return c >= ' ' && (c | former) > ' ' && c != '&' && c != '\u00A0';
    }

    boolean endsSpaced() {
        return length > 0 && chars[length - 1] == ' ';
    }

    private void room(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + more, 2 * chars.length));
        }
    }

    /** Ends a line, or a paragraph when two line feeds are wanted. */
    void feeds(int wanted) {
        int end = end();
        int there = 0;
        for (int i = end; i < length; i++) {
            there += chars[i] == '\n' ? 1 : 0;
        }
        for (int i = there; end > 0 && i < wanted; i++) {
            append('\n');
        }
    }

    /** Returns where the last word ends. */
    private int end() {
        int end = length;
        while (end > 0 && (chars[end - 1] == '\n' || chars[end - 1] == ' ')) {
            end--;
        }
        return end;
    }

    /** Returns the text to the end of its last word. */
    @Override
    public String toString() {
        return new String(chars, 0, end());
    }
}
