package org.mingle.importer.blog;

import java.util.Arrays;

/** Gathers a text: single spaces within a line, none around it, at most one empty line between two. */
final class Lines {
    /** Room for a separation, which is at most two line feeds. */
    private static final int SPARE = 2;

    private char[] chars;
    private int length;
    private int breaks;
    private boolean gap;

    /**
     * Begins a text.
     *
     * @param expected how long it may become; it may become longer
     */
    Lines(int expected) {
        this.chars = new char[expected + SPARE];
    }

    static String of(String text) {
        Lines lines = new Lines(text.length());
        lines.add(text, true);
        return lines.toString();
    }

    void add(String words, boolean lineFeeds) {
        add(words, 0, words.length(), lineFeeds);
    }

    /**
     * Adds words.
     *
     * @param lineFeeds whether a line feed ends a line, or is a space
     */
    void add(String words, int from, int to, boolean lineFeeds) {
        int run = from;
        char former = ' ';
        for (int at = from; at < to; at++) {
            char c = words.charAt(at);
            // Single spaces are kept. They are not asked for one by one, as a processor guesses wrong at each of them.
            if (c >= ' ' && (c | former) > ' ' && c != '\u00A0' && c != '\u3000') {
                former = c;
                continue;
            }
            append(words, run, at);
            run = at + 1;
            former = ' ';
            if (c == '\n' && lineFeeds) {
                breaks++;
            } else {
                gap = true;
            }
        }
        append(words, run, to);
    }

    /** Takes words, of which the last may be followed by a space. */
    private void append(String words, int from, int to) {
        if (from == to) {
            return;
        }
        boolean space = words.charAt(to - 1) == ' ';
        int end = space ? to - 1 : to;
        int needed = length + SPARE + end - from;
        if (needed > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(needed, 2 * chars.length));
        }
        if (gap || breaks > 0) {
            separate();
        }
        words.getChars(from, end, chars, length);
        length += end - from;
        gap = space;
    }

    private void separate() {
        if (breaks > 0 && length > 0) {
            chars[length++] = '\n';
            if (breaks > 1) {
                chars[length++] = '\n';
            }
        } else if (gap && length > 0) {
            chars[length++] = ' ';
        }
        breaks = 0;
        gap = false;
    }

    /** Ends the line, and leaves an empty one for two. */
    void end(int feeds) {
        breaks = Math.max(breaks, feeds);
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
