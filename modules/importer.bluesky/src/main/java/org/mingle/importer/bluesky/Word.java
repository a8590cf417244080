package org.mingle.importer.bluesky;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A plain word that is looked for in bytes, by leaps (Horspool): a byte that ends nothing of the word lets it leap its whole length. */
final class Word {
    private final byte[] letters;
    private final int last;
    private final int[] leaps = new int[1 << 8];

    Word(String word) {
        letters = word.getBytes(StandardCharsets.US_ASCII);
        last = letters.length - 1;
        Arrays.fill(leaps, letters.length);
        for (int i = 0; i < last; i++) {
            leaps[letters[i]] = last - i;
        }
    }

    boolean isIn(byte[] bytes, int from, int to) {
        for (int at = from + last; at < to; at += leaps[bytes[at] & 0xFF]) {
            if (bytes[at] == letters[last] && Arrays.equals(bytes, at - last, at, letters, 0, last)) {
                return true;
            }
        }
        return false;
    }
}
