package org.mingle.analysis.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Near copies: texts whose three-word runs are mostly the same. */
public final class Shingles {
    /** Texts at least this alike (Jaccard index) are near copies. */
    public static final double NEAR = 0.8;

    private Shingles() {}

    /** Returns the three-word runs of a text, names and numbers left out. */
    public static Set<String> of(String text, String... without) {
        List<String> words = new Tokens(text).words;
        Set<String> names = new HashSet<>();
        for (String name : without) {
            names.addAll(new Tokens(name).words);
        }
        List<String> kept = words.stream()
                .filter(word -> !names.contains(word) && !word.matches("\\d+"))
                .toList();
        Set<String> runs = new HashSet<>();
        for (int i = 0; i + 3 <= kept.size(); i++) {
            runs.add(kept.get(i) + " " + kept.get(i + 1) + " " + kept.get(i + 2));
        }
        if (runs.isEmpty() && !kept.isEmpty()) {
            runs.add(String.join(" ", kept));
        }
        return runs;
    }

    /** Returns how alike two texts are, 0 to 1. */
    public static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        long both = one.stream().filter(other::contains).count();
        return (double) both / (one.size() + other.size() - both);
    }
}
