package org.mingle.importer.x;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Numbers of tweets and accounts, which are too large for a floating point: a set of them, and what they tell. */
final class Numbers {
    /** Snowflake ids: all but the lowest 22 bits are milliseconds since this moment. */
    private static final long EPOCH = 1_288_834_974_657L;

    private static final int TIME = 22;
    /** Until November 2010 ids were counted up and tell nothing. */
    private static final long FIRST_TIMED = 30_000_000_000L;

    private static final int LONGEST = 19;
    private long[] slots = new long[1 << 10];
    private int size;

    /** Returns the number, 0 when the text is none. */
    static long of(@Nullable String text) {
        return text == null ? 0 : of(text.toCharArray(), 0, text.length());
    }

    /** Returns the number, 0 when the characters are none. */
    static long of(char[] text, int from, int length) {
        if (length == 0 || length > LONGEST) {
            return 0;
        }
        long number = 0;
        for (int i = from; i < from + length; i++) {
            int digit = text[i] - '0';
            if (digit < 0 || digit > 9) {
                return 0;
            }
            number = number * 10 + digit;
        }
        return Math.max(0, number);
    }

    /** Returns when a number was given, null when it does not tell. */
    static @Nullable Instant time(long number) {
        return number < FIRST_TIMED ? null : Instant.ofEpochMilli((number >> TIME) + EPOCH);
    }

    /** Adds a number that is not 0; returns false when it was there. */
    boolean add(long number) {
        if (size * 2 >= slots.length) {
            long[] old = slots;
            slots = new long[old.length * 2];
            Arrays.stream(old).filter(one -> one != 0).forEach(one -> slots[slot(one)] = one);
        }
        int slot = slot(number);
        if (slots[slot] == number) {
            return false;
        }
        slots[slot] = number;
        size++;
        return true;
    }

    boolean has(long number) {
        return number != 0 && slots[slot(number)] == number;
    }

    private int slot(long number) {
        long mixed = number * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 40) & (slots.length - 1);
        while (slots[slot] != 0 && slots[slot] != number) {
            slot = (slot + 1) & (slots.length - 1);
        }
        return slot;
    }
}
