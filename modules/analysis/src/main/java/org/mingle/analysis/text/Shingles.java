package org.mingle.analysis.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** The three-word runs of one text, names and numbers left out, kept as numbers. */
public final class Shingles {
    /** Texts at least this alike (Jaccard index) are near copies. */
    public static final double NEAR = 0.8;

    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private final long[] runs;

    private Shingles(long[] runs) {
        this.runs = runs;
    }

    /** Returns the runs of a text; a text of one or two words is one run. */
    public static Shingles of(@Nullable String text, String... without) {
        Set<String> names = new HashSet<>();
        for (String name : without) {
            names.addAll(new Tokens(name).words);
        }
        List<String> kept = new ArrayList<>();
        for (String word : new Tokens(text == null ? "" : text).words) {
            if (!names.contains(word) && !word.chars().allMatch(Character::isDigit)) {
                kept.add(word);
            }
        }
        int count = kept.isEmpty() ? 0 : Math.max(1, kept.size() - 2);
        long[] runs = new long[count];
        for (int i = 0; i < count; i++) {
            runs[i] = hash(kept.subList(i, Math.min(i + 3, kept.size())));
        }
        return new Shingles(Arrays.stream(runs).sorted().distinct().toArray());
    }

    private static long hash(List<String> words) {
        long hash = BASIS;
        for (String word : words) {
            for (int i = 0; i < word.length(); i++) {
                hash = (hash ^ word.charAt(i)) * PRIME;
            }
            hash = (hash ^ ' ') * PRIME;
        }
        return hash;
    }

    /** Returns how alike two texts are: runs that both have against runs that any has, 0 to 1. */
    public double likeness(Shingles other) {
        int both = 0;
        int i = 0;
        int k = 0;
        while (i < runs.length && k < other.runs.length) {
            int order = Long.compare(runs[i], other.runs[k]);
            both += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            k += order >= 0 ? 1 : 0;
        }
        int any = runs.length + other.runs.length - both;
        return any == 0 ? 0 : (double) both / any;
    }

    /** Returns whether one is a near copy of the other. */
    public boolean nearly(Shingles other) {
        double most = (double) Math.min(runs.length, other.runs.length) / Math.max(runs.length, other.runs.length);
        return most >= NEAR && likeness(other) >= NEAR;
    }

    LongStream stream() {
        return Arrays.stream(runs);
    }

    int size() {
        return runs.length;
    }

    boolean isEmpty() {
        return runs.length == 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Shingles shingles && Arrays.equals(runs, shingles.runs);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(runs);
    }
}
