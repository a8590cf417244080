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
        if (end < SECONDS || text.charAt(end) != 'Z' || !marked(text)) {
            return null;
        }
        int year = number(text, 0, 4);
        int month = number(text, 5, 7);
        int dayOfMonth = number(text, 8, 10);
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, SECONDS);
        int nanos = nanos(text, end);
        if ((year | month | dayOfMonth | nanos) < 0
                || !within(hour, 23)
                || !within(minute, 59)
                || !within(second, 59)) {
            return null;
        }
        try {
            long day = LocalDate.of(year, month, dayOfMonth).toEpochDay();
            return Instant.ofEpochSecond(day * 86_400 + hour * 3_600L + minute * 60L + second, nanos);
        } catch (DateTimeException noDay) {
            return null;
        }
    }

    private static boolean marked(String text) {
        return text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && text.charAt(10) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':';
    }

    private static boolean within(int number, int most) {
        return number >= 0 && number <= most;
    }

    /** Returns what comes after the point, -1 when that is no fraction. */
    private static int nanos(String text, int end) {
        if (end == SECONDS) {
            return 0;
        }
        int from = SECONDS + 1;
        if (text.charAt(SECONDS) != '.' || end == from || end > from + NANOS) {
            return -1;
        }
        int nanos = number(text, from, end);
        for (int i = end - from; i < NANOS; i++) {
            nanos *= 10;
        }
        return nanos;
    }

    /** Returns a number of at most nine digits, -1 when it is none. */
    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }
}
