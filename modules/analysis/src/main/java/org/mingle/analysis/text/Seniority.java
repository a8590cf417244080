package org.mingle.analysis.text;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The highest level of title that a text names: 0 intern to 5 C-level, owner or founder. */
public final class Seniority {
    private static final Map<String, Integer> LEVELS = new HashMap<>();

    static {
        Lexicon.lines("seniority.txt", line -> {
            int at = line.lastIndexOf(' ');
            LEVELS.put(line.substring(0, at), Integer.parseInt(line.substring(at + 1)));
        });
    }

    private Seniority() {}

    /**
     * Returns the level of a title or headline; an intern is an intern whatever else the title says.
     *
     * @return null when it names none
     */
    public static @Nullable Integer of(String title) {
        Tokens tokens = new Tokens(title);
        Integer best = null;
        for (int i = 0; i < tokens.words.size(); i++) {
            int[] found = at(tokens, i);
            if (found != null) {
                best = best == null ? found[0] : Math.max(best, found[0]);
                i += found[1] - 1;
            }
        }
        return best;
    }

    /** Returns the level of a position on record: staff when the title names no level. */
    public static int onRecord(String title) {
        Integer level = of(title);
        boolean learning =
                title.toLowerCase(java.util.Locale.ROOT).matches(".*\\b(intern|internship|trainee|apprentice)\\b.*");
        return learning ? 0 : level == null ? 1 : level;
    }

    /** Returns the level named at a word and how many words name it, longest first; null when none is. */
    static int @Nullable [] at(Tokens tokens, int index) {
        StringBuilder phrase = new StringBuilder();
        int[] found = null;
        for (int n = 1; n <= 2 && index + n <= tokens.words.size(); n++) {
            phrase.append(n == 1 ? "" : " ").append(tokens.words.get(index + n - 1));
            Integer level = LEVELS.get(phrase.toString());
            if (level != null) {
                found = new int[] {level, n};
            }
        }
        return found;
    }
}
