package org.mingle.analysis;

import java.text.Normalizer;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Company names as people type them, made comparable: case, punctuation, legal forms and slogans do not count. */
public final class Companies {
    private static final String FORMS =
            " (inc|incorporated|ltd|limited|llc|llp|plc|gmbh|ag|kg|ug|sa|sas|sarl|srl|spa|bv|nv|ab|as|oy|co|corp|corporation|company|s a|s a de c v|sa de cv|pty|pvt)$";

    private Companies() {}

    /** Returns the comparable name, empty for null. */
    public static String normal(@Nullable String name) {
        if (name == null) {
            return "";
        }
        String plain = Normalizer.normalize(name.split("[|•·]", 2)[0], Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\([^)]*\\)", " ")
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
        String former;
        do {
            former = plain;
            plain = plain.replaceAll(FORMS, "").strip();
        } while (!plain.equals(former));
        return plain;
    }
}
