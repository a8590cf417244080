package org.mingle.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;

/** How whole numbers of the tables stand in a document: days and times as people write them, the rest as they are. */
final class ColumnText {
    /** Beyond this, programs that read numbers as floating point would change them. */
    private static final long EXACT = 1L << 53;

    private static final long MOST_DAYS = 1_000_000;
    private static final long MOST_MILLIS = MOST_DAYS * 86_400_000;

    private ColumnText() {}

    /** Returns a text, or a long that may stand as a number. */
    static Object write(String column, long value) {
        boolean day =
                column.equals("since") || column.equals("day") || column.endsWith("_on") || column.endsWith("_date");
        boolean time = column.equals("at") || column.endsWith("_at");
        if (day && Math.abs(value) < MOST_DAYS) {
            return LocalDate.ofEpochDay(value).toString();
        }
        if (time && Math.abs(value) < MOST_MILLIS) {
            return Instant.ofEpochMilli(value).toString();
        }
        return Math.abs(value) < EXACT && value != Long.MIN_VALUE ? value : Long.toString(value);
    }

    /**
     * Returns the number of a text that {@link #write} wrote.
     *
     * @throws IllegalArgumentException when it is none
     */
    static long read(String text) {
        try {
            if (text.indexOf('T') > 0) {
                return Instant.parse(text).toEpochMilli();
            }
            return text.indexOf('-') > 0 ? LocalDate.parse(text).toEpochDay() : Long.parseLong(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(wrong);
        }
    }
}
