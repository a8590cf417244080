package org.mingle.api.importing;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes texts such as people wrote them of what a file holds. For importers, on any thread. */
public final class PlainText {
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|\\p{Cs}");

    private PlainText() {}

    /**
     * Returns a text without what no text holds: control characters other than line feeds and tabs, halves of surrogate pairs,
     * white space around it; empty for none.
     */
    public static String clean(@Nullable String text) {
        return text == null ? "" : (usual(text) ? text : UNSEEN.matcher(text).replaceAll("")).strip();
    }

    /** Most texts need nothing, which is seen sooner without a pattern. */
    private static boolean usual(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' && c != '\n' && c != '\t' || c >= 0x7F && c < 0xA0 || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
