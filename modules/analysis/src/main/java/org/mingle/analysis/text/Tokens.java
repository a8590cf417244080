package org.mingle.analysis.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a text with their places, in one pass. */
final class Tokens {
    final List<String> words = new ArrayList<>();
    final List<int[]> spans = new ArrayList<>();
    int letters;
    int sentences;
    boolean link;
    boolean digit;

    Tokens(String text) {
        int n = text.length();
        int i = 0;
        boolean open = false;
        while (i < n) {
            char c = text.charAt(i);
            if (word(c)) {
                int start = i;
                while (i < n && (word(text.charAt(i)) || joins(text, i))) {
                    i++;
                }
                String raw = text.substring(start, i);
                if (raw.equals("http") || raw.equals("https") || raw.startsWith("www.")) {
                    link = true;
                    while (i < n && !Character.isWhitespace(text.charAt(i))) {
                        i++;
                    }
                } else {
                    take(raw, start, i);
                    open = true;
                }
            } else {
                if (open && (c == '.' || c == '!' || c == '?' || c == '\n')) {
                    sentences++;
                    open = false;
                }
                i++;
            }
        }
        sentences += open ? 1 : 0;
    }

    private void take(String raw, int start, int end) {
        words.add(raw.toLowerCase(Locale.ROOT).replace('\u2019', '\''));
        spans.add(new int[] {start, end});
        for (int i = 0; i < raw.length(); i++) {
            digit |= Character.isDigit(raw.charAt(i));
            letters += Character.isLetterOrDigit(raw.charAt(i)) ? 1 : 0;
        }
    }

    private static boolean word(char c) {
        return Character.isLetterOrDigit(c) || c == '#';
    }

    /** An apostrophe, hyphen or full stop between letters belongs to the word. */
    private static boolean joins(String text, int i) {
        char c = text.charAt(i);
        return (c == '\'' || c == '\u2019' || c == '-')
                && i + 1 < text.length()
                && Character.isLetterOrDigit(text.charAt(i + 1));
    }
}
