package org.mingle.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words that were written, to find those that somebody meant who mistyped one. Words that share pairs of letters with it
 * are looked at, and counted by how many letters are missing, needless, wrong or swapped.
 */
final class Vocabulary {
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int MOST = 6;

    private final String[] words;
    private final Map<Integer, int[]> byPair = new HashMap<>();

    Vocabulary(Collection<String> all) {
        words = all.stream()
                .filter(one -> one.length() >= SHORTEST - 1)
                .distinct()
                .sorted()
                .toArray(String[]::new);
        Map<Integer, int[]> growing = new HashMap<>();
        Map<Integer, Integer> sizes = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            for (int pair : pairs(words[i])) {
                int size = sizes.merge(pair, 1, Integer::sum);
                int[] list = growing.computeIfAbsent(pair, key -> new int[4]);
                if (size > list.length) {
                    list = Arrays.copyOf(list, 2 * size);
                    growing.put(pair, list);
                }
                list[size - 1] = i;
            }
        }
        growing.forEach((pair, list) -> byPair.put(pair, Arrays.copyOf(list, sizes.getOrDefault(pair, 0))));
    }

    /** Returns whether any word begins like this. */
    boolean begins(String prefix) {
        int at = Arrays.binarySearch(words, prefix);
        int next = at < 0 ? -at - 1 : at;
        return next < words.length && words[next].startsWith(prefix);
    }

    /** Returns the words that begin nearly like this, the nearest first; none when it is short. */
    List<String> near(String word) {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        int mistakes = word.length() < LONG ? 1 : 2;
        int[] pairs = pairs(word);
        byte[] shared = new byte[words.length];
        for (int pair : pairs) {
            for (int candidate : byPair.getOrDefault(pair, new int[0])) {
                shared[candidate]++;
            }
        }
        int enough = Math.max(1, pairs.length - 3 * mistakes);
        record Near(String word, int distance) {}
        List<Near> found = new ArrayList<>();
        for (int i = 0; i < words.length; i++) {
            if (shared[i] >= enough) {
                int distance = distance(word, words[i], mistakes);
                if (distance <= mistakes) {
                    found.add(new Near(words[i], distance));
                }
            }
        }
        return found.stream()
                .sorted(Comparator.comparingInt(Near::distance)
                        .thenComparingInt(one -> Math.abs(one.word.length() - word.length()))
                        .thenComparing(Near::word))
                .limit(MOST)
                .map(Near::word)
                .toList();
    }

    /** Returns the different pairs of letters, that of the beginning included. */
    private static int[] pairs(String word) {
        int[] pairs = new int[word.length()];
        char before = ' ';
        for (int i = 0; i < pairs.length; i++) {
            pairs[i] = before << 16 | word.charAt(i);
            before = word.charAt(i);
        }
        return Arrays.stream(pairs).distinct().toArray();
    }

    /** Returns how many mistakes lie between what was typed and the nearest beginning of a word. */
    static int distance(String typed, String word, int most) {
        int width = Math.min(word.length(), typed.length() + most);
        int[][] rows = new int[typed.length() + 1][width + 1];
        for (int j = 0; j <= width; j++) {
            rows[0][j] = j;
        }
        for (int i = 1; i <= typed.length(); i++) {
            rows[i][0] = i;
            int least = i;
            for (int j = 1; j <= width; j++) {
                boolean same = typed.charAt(i - 1) == word.charAt(j - 1);
                int cost = Math.min(rows[i - 1][j - 1] + (same ? 0 : 1), Math.min(rows[i - 1][j], rows[i][j - 1]) + 1);
                boolean swapped = i > 1
                        && j > 1
                        && typed.charAt(i - 1) == word.charAt(j - 2)
                        && typed.charAt(i - 2) == word.charAt(j - 1);
                rows[i][j] = swapped ? Math.min(cost, rows[i - 2][j - 2] + 1) : cost;
                least = Math.min(least, rows[i][j]);
            }
            if (least > most) {
                return least;
            }
        }
        return Arrays.stream(rows[typed.length()]).min().orElse(0);
    }
}
