package org.mingle.importer.bluesky;

import java.time.Instant;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Keys that tell the time: 13 digits of base 32; all but the lowest ten of their 64 bits are microseconds since 1970. */
final class Tid {
    private static final String DIGITS = "234567abcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 13;
    private static final int CLOCK_BITS = 10;
    private static final int MICROS = 1_000_000;
    /** Earlier, and the protocol was not there; later, and the number was not made from a clock. */
    private static final Instant EARLIEST = Instant.parse("2022-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    /** The number of each digit by its character, -1 for all others. */
    private static final byte[] VALUES = new byte[1 << 7];

    static {
        Arrays.fill(VALUES, (byte) -1);
        for (int i = 0; i < DIGITS.length(); i++) {
            VALUES[DIGITS.charAt(i)] = (byte) i;
        }
    }

    private Tid() {}

    /** Returns when a key was made, null when it does not tell. */
    static @Nullable Instant time(@Nullable String key) {
        return key == null ? null : time(key, 0);
    }

    /** Returns when the key was made that a text ends with, null when it does not tell. */
    static @Nullable Instant time(String text, int from) {
        // The first digit has four bits.
        if (text.length() - from != LENGTH || value(text.charAt(from)) >= 16) {
            return null;
        }
        long bits = 0;
        for (int i = from; i < text.length(); i++) {
            int digit = value(text.charAt(i));
            if (digit < 0) {
                return null;
            }
            bits = bits << 5 | digit;
        }
        long micros = bits >>> CLOCK_BITS;
        Instant at = Instant.ofEpochSecond(micros / MICROS, micros % MICROS * 1_000);
        return at.isBefore(EARLIEST) || at.isAfter(LATEST) ? null : at;
    }

    private static int value(char digit) {
        return digit < VALUES.length ? VALUES[digit] : -1;
    }
}
