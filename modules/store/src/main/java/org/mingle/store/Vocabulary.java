package org.mingle.store;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Words that were written, to find those that somebody meant who mistyped one. The words are walked in their order like a
 * tree: what two begin with is compared once, and where a beginning has too many mistakes all that begin so are passed over.
 */
final class Vocabulary {
    private static final int SHORTEST = 4;
    private static final int LONG = 8;
    private static final int MOST = 6;

    private final String[] words;
    /** How many letters a word has in common with the one before. */
    private final int[] common;

    Vocabulary(Collection<String> all) {
        words = all.stream()
                .filter(one -> one.length() >= SHORTEST - 1)
                .distinct()
                .sorted()
                .toArray(String[]::new);
        common = new int[words.length];
        for (int i = 1; i < words.length; i++) {
            common[i] = Arrays.mismatch(words[i].toCharArray(), words[i - 1].toCharArray());
        }
    }

    /** A word and its mistakes. */
    private record Near(String word, int distance) {}

    /** Returns the words that begin nearly like this, the nearest first; none when it is short. */
    List<String> near(String word) {
        if (word.length() < SHORTEST) {
            return List.of();
        }
        Comparator<Near> nearest = Comparator.comparingInt(Near::distance)
                .thenComparingInt(one -> Math.abs(one.word.length() - word.length()))
                .thenComparing(Near::word);
        PriorityQueue<Near> found = new PriorityQueue<>(nearest.reversed());
        Mistakes mistakes = new Mistakes(word, word.length() < LONG ? 1 : 2);
        for (int i = 0; i < words.length; i++) {
            int distance = mistakes.of(words[i], common[i]);
            if (distance <= mistakes.most) {
                found.add(new Near(words[i], distance));
                if (found.size() > MOST) {
                    found.poll();
                }
            }
        }
        return found.stream().sorted(nearest).map(Near::word).toList();
    }

    /** Counts letters missing, needless, wrong or swapped between what was typed and the nearest beginning of a word. */
    static final class Mistakes {
        private final char[] typed;
        private final int most;
        /** By letters of the word, then by letters typed. */
        private final int[][] rows;

        private final int[] least;
        private int known;
        private boolean dead;

        Mistakes(String typed, int most) {
            this.typed = typed.toCharArray();
            this.most = most;
            this.rows = new int[this.typed.length + most + 1][this.typed.length + 1];
            this.least = new int[rows.length];
            for (int i = 0; i <= this.typed.length; i++) {
                rows[0][i] = i;
            }
            least[0] = this.typed.length;
        }

        /**
         * Returns the mistakes of a word, or anything above the most when there are too many.
         *
         * @param common letters that it has in common with the word before
         */
        int of(String word, int common) {
            if (dead && common >= known) {
                return least[known];
            }
            known = Math.min(known, common);
            dead = false;
            while (!dead && known < Math.min(word.length(), rows.length - 1)) {
                known++;
                dead = !lives(word);
            }
            return least[known];
        }

        /** Fills the row of the next letter; returns whether a longer beginning may have few mistakes. */
        private boolean lives(String word) {
            char letter = word.charAt(known - 1);
            int[] row = rows[known];
            int[] before = rows[known - 1];
            row[0] = known;
            int best = known;
            for (int i = 1; i <= typed.length; i++) {
                int cost =
                        Math.min(before[i - 1] + (typed[i - 1] == letter ? 0 : 1), Math.min(before[i], row[i - 1]) + 1);
                if (i > 1 && known > 1 && typed[i - 2] == letter && typed[i - 1] == word.charAt(known - 2)) {
                    cost = Math.min(cost, rows[known - 2][i - 2] + 1);
                }
                row[i] = cost;
                best = Math.min(best, cost);
            }
            least[known] = Math.min(least[known - 1], row[typed.length]);
            return best <= most;
        }
    }
}
