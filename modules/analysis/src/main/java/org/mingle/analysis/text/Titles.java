package org.mingle.analysis.text;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Spelling;

/**
 * Decides whether a job title has changed. The same title in other words is no change: abbreviated, in another order, with
 * an aside, in two languages at once, or in the language of whoever asked for the export.
 */
public final class Titles {
    private static final Pattern ASIDES =
            Pattern.compile("\\([^)]*\\)?|\\[[^\\]]*\\]?|(?i)\\b[mwfdxhv](\\s*[/|]\\s*[mwfdxhv])+\\b");
    private static final Pattern FEMALE = Pattern.compile("([*:_/]-?(innen|in|rice|trice|euse|ne|e|a)\\b|In\\b)");
    private static final Pattern BETWEEN = Pattern.compile("\\s*[|•·/–—]\\s*|\\s-\\s|,\\s");

    private Titles() {}

    /** Returns whether one title says something else than another; false when one of them says nothing. */
    public static boolean changed(@Nullable String from, @Nullable String to) {
        String before = plain(from);
        String after = plain(to);
        return !before.isEmpty()
                && !after.isEmpty()
                && !same(before, after)
                && !partly(from, after)
                && !partly(to, before);
    }

    private static String plain(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        String bare = FEMALE.matcher(ASIDES.matcher(typed).replaceAll(" ")).replaceAll("");
        String folded = Spelling.folded(bare);
        return folded.isEmpty() ? Spelling.folded(typed) : folded;
    }

    /** Returns whether one part is the title, as in "Geschäftsführer / Managing Director". */
    private static boolean partly(@Nullable String typed, String other) {
        String[] parts = typed == null ? new String[0] : BETWEEN.split(typed);
        for (String part : parts) {
            String plain = plain(part);
            if (parts.length > 1 && !plain.isEmpty() && same(plain, other)) {
                return true;
            }
        }
        return false;
    }

    private static boolean same(String one, String other) {
        if (one.equals(other) || script(one) != script(other)) {
            return true;
        }
        TitleWords ours = TitleWords.of(one);
        TitleWords theirs = TitleWords.of(other);
        // What is said in two languages and not wholly understood claims nothing.
        return match(ours.meanings(), theirs.meanings())
                || !ours.language().equals(theirs.language()) && !(ours.understood() && theirs.understood());
    }

    private static UnicodeScript script(String text) {
        return UnicodeScript.of(
                text.codePoints().filter(Character::isLetter).findFirst().orElse('a'));
    }

    private static boolean match(List<Set<String>> ours, List<Set<String>> theirs) {
        List<Set<String>> left = new ArrayList<>(theirs);
        for (Set<String> word : ours) {
            Optional<Set<String>> found = left.stream()
                    .filter(other -> other.stream().anyMatch(word::contains))
                    .findFirst();
            if (found.isEmpty()) {
                return false;
            }
            left.remove(found.get());
        }
        return left.isEmpty();
    }
}
