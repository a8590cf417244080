package org.mingle.importer.mastodon;

import java.util.Arrays;

/** A text in the making. One is used for text after text, so that none leaves its room to be collected. */
final class Draft {
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
