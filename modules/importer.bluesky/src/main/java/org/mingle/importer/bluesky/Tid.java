package org.mingle.importer.bluesky;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Keys that tell the time: 13 digits of base 32; all but the lowest ten of their 64 bits are microseconds since 1970. */
final class Tid {
    private static final String DIGITS = "234567abcdefghijklmnopqrstuvwxyz";
    private static final Pattern FORM = Pattern.compile("[2-7a-j][2-7a-z]{12}");
    private static final int CLOCK_BITS = 10;
    /** Earlier, and the protocol was not there; later, and the number was not made from a clock. */
    private static final Instant EARLIEST = Instant.parse("2022-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    private Tid() {}

    /** Returns when a key was made, null when it does not tell. */
    static @Nullable Instant time(@Nullable String key) {
        if (key == null || !FORM.matcher(key).matches()) {
            return null;
        }
        long bits = 0;
        for (int i = 0; i < key.length(); i++) {
            bits = bits << 5 | DIGITS.indexOf(key.charAt(i));
        }
        Instant at = Instant.EPOCH.plus(bits >>> CLOCK_BITS, ChronoUnit.MICROS);
        return at.isBefore(EARLIEST) || at.isAfter(LATEST) ? null : at;
    }
}
