package org.mingle.analysis.text;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Company names as people type them, made comparable: case, punctuation, legal forms and slogans do not count. */
public final class Companies {
    private static final Pattern SLOGAN = Pattern.compile("[|•·].*", Pattern.DOTALL);
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern ASIDES = Pattern.compile("\\([^)]*\\)");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern FORMS = Pattern.compile(
            "( (inc|incorporated|ltd|limited|llc|llp|plc|gmbh|ag|kg|ug|sa|sas|sarl|srl|spa|bv|nv|ab|as|oy|co|corp|corporation|company|s a|s a de c v|sa de cv|pty|pvt))+$");

    private Companies() {}

    /** Returns the comparable name, empty for null. */
    public static String normal(@Nullable String name) {
        if (name == null) {
            return "";
        }
        String plain = without(SLOGAN, name, "");
        plain = without(ACCENTS, Normalizer.normalize(plain, Normalizer.Form.NFKD), "");
        plain = without(ASIDES, plain.toLowerCase(Locale.ROOT), " ");
        plain = without(PUNCTUATION, plain, " ").strip();
        return without(FORMS, plain, "");
    }

    private static String without(Pattern pattern, String text, String instead) {
        return pattern.matcher(text).replaceAll(instead);
    }
}
