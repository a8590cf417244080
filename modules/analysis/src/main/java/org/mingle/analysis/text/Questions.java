package org.mingle.analysis.text;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells questions that one can answer from figures of speech. */
final class Questions {
    private static final Set<String> OPEN = Set.of("who", "what", "when", "where", "why", "how", "which", "and", "so");
    private static final Set<String> DIRECT = Set.of("who", "what", "why", "how");
    private static final Set<String> AUXILIARIES =
            Set.of("can", "could", "would", "will", "do", "does", "did", "have", "has", "are", "is", "should");
    private static final Set<String> ADDRESSED = Set.of("you", "anyone", "anybody", "someone", "somebody", "any");
    private static final int LEAST_WORDS = 4;

    private boolean genuine;
    private boolean rhetorical;
    private boolean help;
    private boolean direct;

    Questions(String text, Lexicon lexicon) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = c == '?' && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
            boolean stop = c == '.' || c == '!' || c == '\n';
            if (end || stop && asks(text.substring(from, i))) {
                judge(text.substring(from, i), lexicon);
            }
            if (end || stop) {
                from = i + 1;
            }
        }
        if (asks(text.substring(from))) {
            judge(text.substring(from), lexicon);
        }
        rhetorical &= !genuine;
    }

    /** Returns whether a sentence without a question mark is built like a question to somebody. */
    private static boolean asks(String sentence) {
        List<String> words = new Tokens(sentence).words;
        int at = 0;
        while (at < words.size() && OPEN.contains(words.get(at))) {
            at++;
        }
        return words.size() >= Math.max(LEAST_WORDS, at + 2)
                && AUXILIARIES.contains(words.get(at))
                && ADDRESSED.contains(words.get(at + 1));
    }

    private void judge(String sentence, Lexicon lexicon) {
        Tokens tokens = new Tokens(sentence);
        String words = String.join(" ", tokens.words).toLowerCase(Locale.ROOT);
        boolean figure = tokens.words.size() < 3 || lexicon.has("rhetorical", words) || advert(tokens, lexicon);
        if (figure) {
            rhetorical |= !words.isEmpty();
            return;
        }
        genuine = true;
        help |= words.contains("help") || words.contains("advice") || words.contains("recommend");
        direct |= DIRECT.contains(tokens.words.get(0));
    }

    private static boolean advert(Tokens tokens, Lexicon lexicon) {
        for (Lexicon.Entry entry : lexicon.startingWith(tokens.words.get(0))) {
            if (entry.trait().equals("advert") && String.join(" ", tokens.words).startsWith(entry.text() + " ")) {
                return true;
            }
        }
        return false;
    }

    boolean genuine() {
        return genuine;
    }

    boolean rhetorical() {
        return rhetorical;
    }

    boolean help() {
        return help;
    }

    boolean direct() {
        return direct;
    }
}
