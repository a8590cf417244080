package org.mingle.analysis.text;

import java.util.Locale;

/** Tells questions that one can answer from figures of speech. */
final class Questions {
    private boolean genuine;
    private boolean rhetorical;
    private boolean help;
    private boolean direct;

    Questions(String text, Lexicon lexicon) {
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean end = c == '?' && (i + 1 == text.length() || !Character.isLetterOrDigit(text.charAt(i + 1)));
            if (end) {
                judge(text.substring(from, i), lexicon);
            }
            if (end || c == '.' || c == '!' || c == '\n') {
                from = i + 1;
            }
        }
        rhetorical &= !genuine;
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
        direct |= words.startsWith("why ") || words.startsWith("what ") || words.startsWith("when ");
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
