package org.mingle.importer.blog;

import java.util.Arrays;

/** Gathers a text: single spaces within a line, none around it, at most one empty line between two. */
final class Lines {
    private char[] chars = new char[1 << 10];
    private int length;
    private int breaks;
    private boolean gap;

    static String of(String text) {
        Lines lines = new Lines();
        lines.add(text, true);
        return lines.toString();
    }

    /**
     * Adds words.
     *
     * @param lineFeeds whether a line feed ends a line, or is a space
     */
    void add(String words, boolean lineFeeds) {
        int count = words.length();
        if (length + 2 * count + 2 > chars.length) {
            chars = Arrays.copyOf(chars, 2 * (length + 2 * count + 2));
        }
        for (int i = 0; i < count; i++) {
            char c = words.charAt(i);
            if (c > ' ' && c != '\u00A0' && c != '\u3000') {
                if (gap || breaks > 0) {
                    separate();
                }
                chars[length++] = c;
            } else if (c == '\n' && lineFeeds) {
                breaks++;
            } else {
                gap = true;
            }
        }
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
