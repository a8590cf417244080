package org.mingle.importer.x;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Timestamp;

/** Reads the dates of all eras. */
final class Moments {
    private static final String MONTHS = "JanFebMarAprMayJunJulAugSepOctNovDec";
    /** {@code Tue Jun 03 19:32:20 +0000 2025}. */
    private static final int WEEKDAY_FIRST = 30;
    /** {@code 2013-05-01 12:00:00 +0000}. */
    private static final Pattern SPACED =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2}) (\\d{2}:\\d{2}:\\d{2}) ([+-]\\d{2}):?(\\d{2})");

    private static final Pattern IN_NAME = Pattern.compile("(?:twitter|x)-(\\d{4}-\\d{2}-\\d{2})-");

    private Moments() {}

    /** Returns the moment, null when it cannot be read. */
    static @Nullable Instant of(@Nullable String text) {
        if (text == null || text.length() < 10) {
            return null;
        }
        try {
            if (text.length() == WEEKDAY_FIRST && text.charAt(3) == ' ') {
                return weekdayFirst(text);
            }
            Instant usual = Timestamp.of(text);
            if (usual != null) {
                return usual;
            }
            Matcher spaced = SPACED.matcher(text);
            String iso = spaced.matches()
                    ? spaced.group(1) + "T" + spaced.group(2) + spaced.group(3) + ":" + spaced.group(4)
                    : text;
            return OffsetDateTime.parse(iso).toInstant();
        } catch (DateTimeException | NumberFormatException unusual) {
            return null;
        }
    }

    /** Every tweet has a date, so those of today are read by hand. */
    private static @Nullable Instant weekdayFirst(String text) {
        int month = MONTHS.indexOf(text.substring(4, 7));
        if (month < 0 || month % 3 != 0) {
            return null;
        }
        LocalDate day = LocalDate.of(number(text, 26, 30), month / 3 + 1, number(text, 8, 10));
        Instant utc = at(day, number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
        if (utc == null || text.startsWith("+0000", 20)) {
            return utc;
        }
        return utc.minusSeconds(ZoneOffset.of(text.substring(20, 25)).getTotalSeconds());
    }

    private static @Nullable Instant at(LocalDate day, int hour, int minute, int second) {
        return hour > 23 || minute > 59 || second > 60
                ? null
                : Instant.ofEpochSecond(day.toEpochDay() * 86_400 + hour * 3_600L + minute * 60L + second);
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                throw new NumberFormatException("a digit was expected");
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Returns the day in the name that X gives an archive, null when there is none. */
    static @Nullable LocalDate inName(String name) {
        Matcher day = IN_NAME.matcher(name);
        try {
            return day.find() ? LocalDate.parse(day.group(1)) : null;
        } catch (DateTimeParseException impossible) {
            return null;
        }
    }
}
