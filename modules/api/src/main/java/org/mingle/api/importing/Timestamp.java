package org.mingle.api.importing;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * Reads times as ISO 8601 has them. Nearly all programs write one of its ways, {@code 2026-03-01T10:00:00Z} with or without a
 * fraction: every record has a time, and the formatter of Java takes longer than the parser of the whole record. For importers, on any
 * thread.
 */
public final class Timestamp {
    private static final int SECONDS = 19;
    private static final int NANOS = 9;
    private static final String FORM = "dddd-dd-ddTdd:dd:dd";

    private Timestamp() {}

    /** Returns the moment, written in any of the ways; without a zone it is taken for UTC; null when it cannot be read. */
    public static @Nullable Instant any(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Instant usual = of(text);
        if (usual != null) {
            return usual;
        }
        String date = text.strip();
        try {
            return OffsetDateTime.parse(date).toInstant();
        } catch (DateTimeException withoutZone) {
            try {
                return LocalDateTime.parse(date).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException unusual) {
                return null;
            }
        }
    }

    /** Returns the moment; null for what is written in any other way, which may still be a time, or is none. */
    public static @Nullable Instant of(String text) {
        int end = text.length() - 1;
        if (end < SECONDS || text.charAt(end) != 'Z' || !formed(text) || !fraction(text, end)) {
            return null;
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, SECONDS);
        if (hour > 23 || minute > 59 || second > 59) {
            return null;
        }
        try {
            long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                    .toEpochDay();
            return Instant.ofEpochSecond(day * 86_400 + hour * 3_600L + minute * 60L + second, nanos(text, end));
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static boolean formed(String text) {
        for (int i = 0; i < SECONDS; i++) {
            char wanted = FORM.charAt(i);
            if (wanted == 'd' ? !digit(text.charAt(i)) : text.charAt(i) != wanted) {
                return false;
            }
        }
        return true;
    }

    private static boolean fraction(String text, int end) {
        boolean fraction =
                end == SECONDS || text.charAt(SECONDS) == '.' && end > SECONDS + 1 && end <= SECONDS + 1 + NANOS;
        for (int i = SECONDS + 1; i < end && fraction; i++) {
            fraction = digit(text.charAt(i));
        }
        return fraction;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static int nanos(String text, int end) {
        int nanos = 0;
        for (int i = 0; i < NANOS; i++) {
            int at = SECONDS + 1 + i;
            nanos = nanos * 10 + (at < end ? text.charAt(at) - '0' : 0);
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }
}
