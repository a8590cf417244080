package org.mingle.analysis.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds near copies among many texts without comparing each with each.
 *
 * <p>Two texts that are alike to four fifths must share one of the rarest fifth of their three-word runs: only texts that
 * do are compared. The answer is exact.
 */
public final class NearCopies {
    private static final double ROUNDING = 1e-9;

    private final List<Shingles> texts;
    private final long[] everywhere;

    private NearCopies(List<Shingles> texts) {
        this.texts = texts;
        this.everywhere =
                texts.stream().flatMapToLong(Shingles::stream).sorted().toArray();
    }

    /**
     * Finds, for each text, the first one before it that it nearly copies.
     *
     * @return a place in the list for each text, -1 for one of its own
     */
    public static int[] originals(List<Shingles> texts) {
        return new NearCopies(texts).search();
    }

    /** Returns, for each text, whether any other one is nearly the same. */
    public static boolean[] copied(List<Shingles> texts) {
        List<Shingles> reversed = new ArrayList<>(texts);
        Collections.reverse(reversed);
        int[] before = originals(texts);
        int[] after = originals(reversed);
        boolean[] copied = new boolean[texts.size()];
        for (int i = 0; i < copied.length; i++) {
            copied[i] = before[i] >= 0 || after[copied.length - 1 - i] >= 0;
        }
        return copied;
    }

    private int[] search() {
        int[] originals = new int[texts.size()];
        Map<Shingles, Integer> same = new HashMap<>();
        Map<Long, int[]> byRun = new HashMap<>();
        for (int i = 0; i < originals.length; i++) {
            Shingles text = texts.get(i);
            Integer twin = same.putIfAbsent(text, i);
            if (text.isEmpty()) {
                originals[i] = -1;
            } else if (twin != null) {
                originals[i] = originals[twin] >= 0 ? originals[twin] : twin;
            } else {
                long[] rare = rarest(text);
                originals[i] = first(text, rare, byRun);
                for (long run : rare) {
                    byRun.merge(run, new int[] {1, i}, NearCopies::append);
                }
            }
        }
        return originals;
    }

    private int first(Shingles text, long[] rare, Map<Long, int[]> byRun) {
        int first = Integer.MAX_VALUE;
        for (long run : rare) {
            int[] places = byRun.getOrDefault(run, new int[1]);
            for (int k = 1; k <= places[0] && places[k] < first; k++) {
                if (text.nearly(texts.get(places[k]))) {
                    first = places[k];
                }
            }
        }
        return first == Integer.MAX_VALUE ? -1 : first;
    }

    /** The runs of which a near copy has at least one; none when the rarest fifth occurs in this text only. */
    private long[] rarest(Shingles text) {
        int enough = text.size() - (int) Math.ceil(Shingles.NEAR * text.size() - ROUNDING) + 1;
        List<long[]> shared = new ArrayList<>();
        text.stream().forEach(run -> {
            int count = before(run + 1) - before(run);
            if (count > 1) {
                shared.add(new long[] {count, run});
            }
        });
        int missing = enough - (text.size() - shared.size());
        return shared.stream()
                .sorted(Arrays::compare)
                .limit(Math.max(0, missing))
                .mapToLong(run -> run[1])
                .toArray();
    }

    /** Counts the runs below a number. */
    private int before(long run) {
        int from = 0;
        int to = everywhere.length;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (everywhere[middle] < run) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    }

    /** Places are kept behind their number, with room to grow. */
    private static int[] append(int[] places, int[] one) {
        int[] grown = places[0] + 1 < places.length ? places : Arrays.copyOf(places, places.length * 2);
        grown[++grown[0]] = one[1];
        return grown;
    }
}
