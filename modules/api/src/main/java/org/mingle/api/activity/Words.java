package org.mingle.api.activity;

import org.jspecify.annotations.Nullable;

/** Counts words the way all of Mingle does. */
public final class Words {
    /** What most characters are, told without a look at what Unicode says of them, and without a branch that is often guessed wrong. */
    private static final byte[] ASCII = new byte[128];

    private static final int CHUNK = 1 << 10;
    private static final int COUNTS = 1;
    private static final int ENDS = 2;

    static {
        for (char c = 0; c < ASCII.length; c++) {
            ASCII[c] = (byte) (Character.isLetterOrDigit(c) ? COUNTS : Character.isWhitespace(c) ? ENDS : 0);
        }
    }

    private Words() {}

    /**
     * Counts runs of characters between white space that hold a letter or a digit.
     *
     * @return 0 for null
     */
    public static int count(@Nullable String text) {
        if (text == null) {
            return 0;
        }
        int words = 0;
        int counted = 0;
        // Each character of a text is asked for with several checks, of an array with one.
        char[] chunk = new char[Math.min(CHUNK, text.length())];
        for (int from = 0; from < text.length(); from += CHUNK) {
            int length = Math.min(CHUNK, text.length() - from);
            text.getChars(from, from + length, chunk, 0);
            for (int i = 0; i < length; i++) {
                char c = chunk[i];
                int kind = c < ASCII.length ? ASCII[c] : kind(text, from + i);
                words += kind & COUNTS & ~counted;
                counted = kind == 0 ? counted : kind & COUNTS;
            }
        }
        return words;
    }

    private static int kind(String text, int index) {
        char c = text.charAt(index);
        boolean counts = Character.isLetterOrDigit(c)
                || Character.isSurrogate(c) && Character.isLetterOrDigit(text.codePointAt(index));
        return counts ? COUNTS : Character.isWhitespace(c) ? ENDS : 0;
    }
}
