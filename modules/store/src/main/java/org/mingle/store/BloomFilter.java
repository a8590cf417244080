package org.mingle.store;

/**
 * Tells of a key that was never added, mostly, that it was not; and of one that was added, always, that it may have been
 * (Bloom 1970). However much is added, it has the same size.
 */
final class BloomFilter {
    /** Two megabytes: of a million keys one in two hundred is taken for another, of five million one in five. */
    private static final int BITS = 1 << 24;

    private static final int PLACES = 3;

    private final long[] bits = new long[BITS / Long.SIZE];

    /** Adds a key; returns whether it may have been added before. */
    boolean add(String key) {
        long hash = Digest.of(key);
        int place = (int) hash;
        int step = (int) (hash >>> Integer.SIZE) | 1;
        boolean before = true;
        for (int i = 0; i < PLACES; i++, place += step) {
            int word = (place & BITS - 1) / Long.SIZE;
            long bit = 1L << place;
            before &= (bits[word] & bit) != 0;
            bits[word] |= bit;
        }
        return before;
    }
}
