package org.mingle.api.contact;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

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
        String simple = ascii(typed);
        return simple != null ? simple : unicode(typed);
    }

    /** Most names are plain, and there are many; null when it takes more to fold one. */
    private static @Nullable String ascii(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c >= 0x80) {
                return null;
            }
            if (c >= 'A' && c <= 'Z') {
                text.append((char) (c + ('a' - 'A')));
            } else if (c >= 'a' && c <= 'z' || c >= '0' && c <= '9') {
                text.append(c);
            } else if (c != '\'' && c != '`' && text.length() > 0 && text.charAt(text.length() - 1) != ' ') {
                text.append(' ');
            }
        }
        return text.toString().stripTrailing();
    }

    static String unicode(String typed) {
        String text = KEYCAPS.matcher(typed).replaceAll(" ");
        text = PICTURES.matcher(APOSTROPHES.matcher(text).replaceAll("")).replaceAll(" ");
        text = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        text = WHOLE.matcher(text).replaceAll(letter -> PLAIN.getOrDefault(letter.group(), ""));
        text = UNSEEN.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return Normalizer.normalize(PUNCTUATION.matcher(text).replaceAll(" ").strip(), Normalizer.Form.NFC);
    }
}
