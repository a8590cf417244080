package org.mingle.api.contact;

import java.text.Normalizer;
import java.util.Locale;

/** Makes texts comparable whatever their case and accents, the same everywhere. */
public final class Folding {
    private Folding() {}

    /** Returns a text in lower case, without accents, with single spaces. */
    public static String of(String text) {
        if (simple(text)) {
            return text.toLowerCase(Locale.ROOT);
        }
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.getType(c) != Character.NON_SPACING_MARK) {
                folded.append(c);
            }
        }
        return folded.toString().toLowerCase(Locale.ROOT).strip().replaceAll("\\s+", " ");
    }

    /** Most names are, and are folded by the ten thousand. */
    private static boolean simple(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x7F || c < ' ' || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return text.isEmpty() || before != ' ';
    }
}
