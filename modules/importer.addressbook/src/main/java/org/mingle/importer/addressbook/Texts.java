package org.mingle.importer.addressbook;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Undoes what address books do to short texts. */
final class Texts {
    /** Marks of direction come along when numbers and names are pasted; joiners are part of a script. */
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\p{Cn}\\uFFFD&&[^\\u200C\\u200D]]+");

    private static final Pattern GAPS = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");
    private static final int LONGEST = 300;

    private Texts() {}

    /** Returns a name in one line, with single spaces and without what nobody sees. */
    static String name(String raw) {
        if (usual(raw)) {
            return raw;
        }
        String text = UNSEEN.matcher(raw).replaceAll("");
        text = GAPS.matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll(" ")
                .strip();
        if (text.length() <= LONGEST) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST)
                .strip();
    }

    /** Returns whether a text is plain ASCII with single spaces, as most are, so that no pattern has to look at it. */
    private static boolean usual(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c >= 0x7F || c == ' ' && before == ' ') {
                return false;
            }
            before = c;
        }
        return text.length() <= LONGEST && (text.isEmpty() || before != ' ');
    }
}
