package org.mingle.api.activity;

import org.jspecify.annotations.Nullable;

/** Counts words the way all of Mingle does. */
public final class Words {
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
        boolean counted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (plain(c)) {
                words += counted ? 0 : 1;
                counted = true;
            } else if (Character.isWhitespace(c)) {
                counted = false;
            } else if (!counted && (Character.isLetterOrDigit(c) || Character.isSurrogate(c) && isLetter(text, i))) {
                counted = true;
                words++;
            }
        }
        return words;
    }

    /** Most characters are, and need no look at what Unicode says of them. */
    private static boolean plain(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }

    private static boolean isLetter(String text, int index) {
        return Character.isLetterOrDigit(text.codePointAt(index));
    }
}
