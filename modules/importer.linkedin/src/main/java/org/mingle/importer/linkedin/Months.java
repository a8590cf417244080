package org.mingle.importer.linkedin;

import java.text.Normalizer;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Names of months, English first; those of other languages only where they cannot mean another month. */
final class Months {
    private static final List<String> LANGUAGES =
            List.of("en", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "no", "pl", "ro", "tr", "id");
    private static final int LETTERS = 3;

    private Months() {}

    /** Loaded only when a name is not English. */
    private static final class Foreign {
        static final Map<String, Integer> NAMES = names();

        private static Map<String, Integer> names() {
            Map<String, Integer> names = new HashMap<>();
            for (String language : LANGUAGES) {
                for (Month month : Month.values()) {
                    for (TextStyle style : new TextStyle[] {TextStyle.SHORT, TextStyle.FULL}) {
                        String name = fold(month.getDisplayName(style, Locale.forLanguageTag(language)));
                        names.putIfAbsent(name, month.getValue());
                        names.putIfAbsent(name.substring(0, Math.min(LETTERS, name.length())), month.getValue());
                    }
                }
            }
            return names;
        }
    }

    private static String fold(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}.]", "")
                .toLowerCase(Locale.ROOT);
    }

    /** Returns 1 to 12, 0 when it is no month. */
    static int of(String name) {
        String english = "janfebmaraprmayjunjulaugsepoctnovdec";
        String folded = name.toLowerCase(Locale.ROOT);
        int at = folded.length() < LETTERS ? -1 : english.indexOf(folded.substring(0, LETTERS));
        boolean known = folded.length() == LETTERS || Foreign.NAMES.containsKey(fold(folded));
        if (at >= 0 && at % LETTERS == 0 && known) {
            return at / LETTERS + 1;
        }
        return Foreign.NAMES.getOrDefault(fold(folded), 0);
    }
}
