package org.mingle.api.contact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Names as people type them, made comparable whatever their case, accents, punctuation and pictures. */
public final class Spelling {
    private static final Pattern KEYCAPS = Pattern.compile("[0-9#*]\\x{FE0F}?\\x{20E3}");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\x{FE00}-\\x{FE0F}\\x{300}-\\x{36F}]+");
    private static final Pattern PICTURES = Pattern.compile("[\\p{So}\\p{Sk}\\p{Co}\\p{Cn}\\p{Cs}]+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘ʼ`´]");
    private static final Pattern PUNCTUATION = Pattern.compile("[^\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern WHOLE = Pattern.compile("[ßøłđðþæœı]");
    /** Letters that Unicode does not take apart. */
    private static final Map<String, String> PLAIN =
            Map.of("ß", "ss", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th", "æ", "ae", "œ", "oe", "ı", "i");

    private Spelling() {}

    /** Returns the words in lower case and without accents, a space between them; empty when nothing is left. */
    public static String folded(String typed) {
        String text = KEYCAPS.matcher(typed).replaceAll(" ");
        text = PICTURES.matcher(APOSTROPHES.matcher(text).replaceAll("")).replaceAll(" ");
        text = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        text = WHOLE.matcher(text).replaceAll(letter -> PLAIN.getOrDefault(letter.group(), ""));
        text = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return Normalizer.normalize(PUNCTUATION.matcher(text).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }
}
