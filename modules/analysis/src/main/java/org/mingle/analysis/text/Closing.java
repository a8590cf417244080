package org.mingle.analysis.text;

/** Words that end a conversation and want no answer, and stock phrases that say nothing of one's own. */
public final class Closing {
    private static final Lexicon LEXICON = Lexicon.english();

    private Closing() {}

    /** Returns whether the text begins or ends with a goodbye. */
    public static boolean is(String text) {
        return touches("closing", text);
    }

    /** Returns whether the text is under five words or little more than a stock phrase. */
    public static boolean stub(String text) {
        Tokens tokens = new Tokens(text);
        return tokens.words.size() < 5 || tokens.words.size() < 8 && touches("stock", text);
    }

    private static boolean touches(String trait, String text) {
        Tokens tokens = new Tokens(text);
        int n = tokens.words.size();
        for (int length = 1; length <= Math.min(6, n); length++) {
            if (LEXICON.has(trait, String.join(" ", tokens.words.subList(0, length)))
                    || LEXICON.has(trait, String.join(" ", tokens.words.subList(n - length, n)))) {
                return true;
            }
        }
        return false;
    }
}
