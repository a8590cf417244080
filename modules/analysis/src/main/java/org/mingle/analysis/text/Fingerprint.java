package org.mingle.analysis.text;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.mingle.api.activity.Words;
import org.mingle.api.analysis.Voice;

/**
 * Compares a text with others of one writer by Burrows' Delta. Those are joined and cut to pieces of its length, since shares
 * of words scatter more in short texts.
 */
public final class Fingerprint {
    /** Shorter texts show nobody's voice. */
    private static final int LEAST_WORDS = 50;

    private static final int LEAST_TEXTS = 20;
    private static final int LEAST_PIECES = 10;
    private static final int LEAST_IN_ALL = 5_000;
    private static final int WORDS = 100;
    private static final int DIFFERENCES = 5;
    private static final double USUAL = 0.95;
    private static final String SIGNS = ",.!?;:()—…";
    private static final Pattern NO_WORDS = Pattern.compile("https?://\\S+|www\\.\\S+|[@#]\\S+");

    private final List<String> words;
    private final Map<String, Integer> places = new HashMap<>();

    /** A text cut to its first words. */
    private record Cut(Tokens tokens, String text) {
        static Cut of(String written, int most) {
            String text = NO_WORDS.matcher(written).replaceAll(" ");
            Tokens all = new Tokens(text);
            if (all.words.size() <= most) {
                return new Cut(all, text);
            }
            String head = text.substring(0, all.spans.get(most - 1)[1]);
            return new Cut(new Tokens(head), head);
        }
    }

    private Fingerprint(List<Cut> texts) {
        Map<String, Integer> counts = new HashMap<>();
        texts.forEach(text -> text.tokens.words.forEach(word -> counts.merge(word, 1, Integer::sum)));
        words = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(WORDS)
                .map(Map.Entry::getKey)
                .toList();
        words.forEach(word -> places.put(word, places.size()));
    }

    /** Returns how far a text is from the others; empty when there is too little of it, or of them. */
    public static Optional<Voice> compare(String text, List<String> others) {
        Cut here = Cut.of(text, Integer.MAX_VALUE);
        int length = here.tokens.words.size();
        int said = others.stream().mapToInt(Words::count).sum();
        if (length < LEAST_WORDS || others.size() < LEAST_TEXTS || said < LEAST_IN_ALL) {
            return Optional.empty();
        }
        List<Cut> own = pieces(others, Math.min(length, said / LEAST_TEXTS));
        if (own.size() < LEAST_PIECES) {
            return Optional.empty();
        }
        Fingerprint print = new Fingerprint(own);
        Spread spread = new Spread(own.stream().map(print::measure).toList());
        double[] features = print.measure(here);
        return Optional.of(new Voice(
                spread.delta(features), spread.usual(USUAL), others.size(), print.differences(features, spread)));
    }

    private static List<Cut> pieces(List<String> texts, int length) {
        List<Cut> pieces = new ArrayList<>();
        StringBuilder joined = new StringBuilder();
        int words = 0;
        for (String text : texts) {
            joined.append(text).append('\n');
            words += Words.count(text);
            if (words >= length) {
                pieces.add(Cut.of(joined.toString(), length));
                joined.setLength(0);
                words = 0;
            }
        }
        return pieces;
    }

    /** Returns each frequent word and sign in 100 words, then the lengths of sentences and words. */
    private double[] measure(Cut text) {
        Tokens tokens = text.tokens;
        double each = 100.0 / Math.max(1, tokens.words.size());
        double[] features = new double[words.size() + SIGNS.length() + 2];
        for (String word : tokens.words) {
            Integer index = places.get(word);
            if (index != null) {
                features[index] += each;
            }
        }
        text.text
                .chars()
                .map(sign -> SIGNS.indexOf(sign == '–' ? '—' : sign))
                .filter(sign -> sign >= 0)
                .forEach(sign -> features[words.size() + sign] += each);
        features[features.length - 2] = (double) tokens.words.size() / Math.max(1, tokens.sentences);
        features[features.length - 1] = (double) tokens.letters / Math.max(1, tokens.words.size());
        return features;
    }

    private List<String> differences(double[] here, Spread spread) {
        return IntStream.range(0, here.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -spread.distance(here[i], i))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(DIFFERENCES)
                .filter(i -> spread.distance(here[i], i) > 1)
                .map(i -> String.format(Locale.ROOT, "%s %.1f and usually %.1f", name(i), here[i], spread.mean(i)))
                .toList();
    }

    private String name(int feature) {
        if (feature < words.size()) {
            return "“" + words.get(feature) + "” in 100 words";
        }
        int sign = feature - words.size();
        if (sign < SIGNS.length()) {
            return "“" + SIGNS.charAt(sign) + "” in 100 words";
        }
        return sign == SIGNS.length() ? "words in a sentence" : "letters in a word";
    }
}
