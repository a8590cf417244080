package org.mingle.analysis.text;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How politely a request is put: a sum of weights for what is in it, after Danescu-Niculescu-Mizil and others (2013). */
final class Politeness {
    private static final Map<String, Double> STRATEGIES =
            Map.of("thanks", 0.87, "deference", 0.78, "indirect", 0.63, "greeting", 0.43, "apology", 0.36);
    private static final Set<String> DIRECT_STARTS = Set.of("so", "then", "and", "but", "or");
    private static final String PLEASE = "please";
    private static final int MOST = 3;

    private Politeness() {}

    /** Returns the sum, −1 to 2; null for a text that asks for nothing. */
    static @Nullable Double of(Tokens tokens, Map<String, Integer> hits, Questions questions) {
        List<String> words = tokens.words;
        if (words.isEmpty() || !questions.genuine() && !hits.containsKey("request")) {
            return null;
        }
        double sum = 0;
        for (Map.Entry<String, Double> strategy : STRATEGIES.entrySet()) {
            sum += hits.containsKey(strategy.getKey()) ? strategy.getValue() : 0;
        }
        boolean starts = words.get(0).equals(PLEASE);
        sum += words.lastIndexOf(PLEASE) > 0 ? 0.49 : 0;
        sum += 0.12 * Math.min(MOST, hits.getOrDefault("positive", 0));
        sum -= 0.13 * Math.min(MOST, hits.getOrDefault("negative", 0));
        sum -= questions.direct() ? 0.27 : 0;
        sum -= starts ? 0.30 : 0;
        sum -= DIRECT_STARTS.contains(words.get(0)) ? 0.43 : 0;
        return Math.max(-1, Math.min(2, sum));
    }
}
