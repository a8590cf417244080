package org.mingle.rules.pack.expression;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** Guesses what somebody meant to write. */
public final class Similar {
    private Similar() {}

    /** Returns {@code "; did you mean 'x'?"}, or nothing when no known word is near. */
    public static String hint(String written, Collection<String> known) {
        return nearest(written, known)
                .map(word -> "; did you mean '" + word + "'?")
                .orElse("");
    }

    static Optional<String> nearest(String written, Collection<String> known) {
        if (written.length() > 60) {
            return Optional.empty();
        }
        int most = Math.max(1, written.length() / 3);
        return known.stream()
                .filter(word -> !word.equals(written) && distance(written, word) <= most)
                .min(Comparator.<String>comparingInt(word -> distance(written, word))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String a, String b) {
        String left = a.toLowerCase(Locale.ROOT);
        String right = b.toLowerCase(Locale.ROOT);
        int[] row = new int[right.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= left.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int above = row[j];
                int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(above, row[j - 1]) + 1, diagonal + change);
                diagonal = above;
            }
        }
        return row[right.length()];
    }
}
