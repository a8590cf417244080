package org.mingle.store;

import java.util.ArrayList;
import java.util.List;

/** The words of a folded text, as the index of messages sees them: letters and digits in a row. */
final class Words {
    private Words() {}

    static List<String> of(String folded) {
        List<String> words = new ArrayList<>();
        int begin = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean part = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (part && begin < 0) {
                begin = i;
            } else if (!part && begin >= 0) {
                words.add(folded.substring(begin, i));
                begin = -1;
            }
        }
        return words;
    }

    /** Returns whether a word that occurs in a text at some place begins a word there or later. */
    static boolean beginsAt(String text, String word, int first) {
        for (int at = first; at >= 0; at = text.indexOf(word, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }
}
