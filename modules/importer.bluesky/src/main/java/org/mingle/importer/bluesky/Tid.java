package org.mingle.importer.bluesky;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Keys that tell the time: 13 digits of base 32; all but the lowest ten of their 64 bits are microseconds since 1970. */
final class Tid {
    private static final String DIGITS = "234567abcdefghijklmnopqrstuvwxyz";
    private static final int LENGTH = 13;
    private static final int CLOCK_BITS = 10;
    /** Earlier, and the protocol was not there; later, and the number was not made from a clock. */
    private static final Instant EARLIEST = Instant.parse("2022-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private Tid() {}

    /** Returns when a key was made, null when it does not tell. */
    static @Nullable Instant time(@Nullable String key) {
        // The first digit has four bits.
        if (key == null || key.length() != LENGTH || DIGITS.indexOf(key.charAt(0)) >= 16) {
            return null;
        }
        long bits = 0;
        for (int i = 0; i < LENGTH; i++) {
            int digit = DIGITS.indexOf(key.charAt(i));
            if (digit < 0) {
                return null;
            }
            bits = bits << 5 | digit;
        }
        Instant at = Instant.EPOCH.plus(bits >>> CLOCK_BITS, ChronoUnit.MICROS);
        return at.isBefore(EARLIEST) || at.isAfter(LATEST) ? null : at;
    }
}
