package org.mingle.importer.questions;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a feed or of a page.
 *
 * @param title empty when there is none
 * @param text plain, empty when there is none
 * @param link where it can be read, empty when it does not say
 * @param at when it was asked, null when it does not say
 * @param tags what it is about
 * @param author who wrote it, to tell one voice from many; never kept
 * @param line where it begins
 */
record Item(
        String title, String text, String link, @Nullable Instant at, List<String> tags, String author, int line) {
    private static final int LONGEST = 1_000;

    Item {
        title = title.strip();
        text = text.strip();
        if (text.length() > LONGEST) {
            int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
            text = text.substring(0, end) + "…";
        }
        tags = List.copyOf(tags);
    }

    /** Returns the title and what stands below it. */
    String whole() {
        return title.isEmpty() ? text : text.isEmpty() ? title : title + "\n\n" + text;
    }

    /** Returns whether a sentence of it ends with a question mark, of whatever script. */
    boolean asks() {
        return asks(title) || asks(text);
    }

    private static boolean asks(String words) {
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean mark = c == '?' || c == '\uFF1F' || c == '\u061F' || c == '\u037E';
            if (mark && (i + 1 == words.length() || !Character.isLetterOrDigit(words.charAt(i + 1)))) {
                return true;
            }
        }
        return false;
    }
}
