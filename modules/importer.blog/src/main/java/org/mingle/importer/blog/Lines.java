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
        int at = from;
        while (at < to) {
            int run = at;
            while (at < to && even(words, run, at, to)) {
                at++;
            }
            if (at > run) {
                append(words, run, at);
            } else if (words.charAt(at++) == '\n' && lineFeeds) {
                breaks++;
            } else {
                gap = true;
            }
        }
    }

    /** Returns whether a character can be taken as it is: most are no space, or single ones between others. */
    private static boolean even(String words, int run, int at, int to) {
        char c = words.charAt(at);
        return visible(c) || c == ' ' && at > run && at + 1 < to && visible(words.charAt(at + 1));
    }

    private static boolean visible(char c) {
        return c > ' ' && c != '\u00A0' && c != '\u3000';
    }

    private void append(String words, int from, int to) {
        int needed = length + SPARE + to - from;
        if (needed > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(needed, 2 * chars.length));
        }
        if (gap || breaks > 0) {
            separate();
        }
        words.getChars(from, to, chars, length);
        length += to - from;
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
