package org.mingle.importer.linkedin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways in which an export writes dates: English whatever the language of the account, UTC unless it says nothing. */
final class Dates {
    private static final List<DateTimeFormatter> TIMES = List.of(
            of("uuuu-MM-dd HH:mm:ss"),
            of("uuuu/MM/dd HH:mm:ss"),
            american("M/d/", ", h:mm a"),
            of("EEE MMM dd HH:mm:ss uuuu"),
            of("d MMM uuuu, HH:mm"),
            of("uuuu-MM-dd'T'HH:mm:ss"));
    private static final List<DateTimeFormatter> DAYS = List.of(
            of("d MMM uuuu"),
            of("uuuu-MM-dd"),
            of("M/d/uuuu"),
            american("M/d/", ""),
            of("d-MMM-uu"),
            of("MMM d, uuuu"));
    private static final Pattern NAME = Pattern.compile("(\\d{2})-(\\d{2})-(\\d{4})");
    private static final Pattern URN_ID = Pattern.compile("(?:activity|share|ugcPost|groupPost:\\d+)[-:](\\d{16,20})");

    private Dates() {}

    private static DateTimeFormatter of(String pattern) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(pattern)
                .toFormatter(Locale.ENGLISH);
    }

    private static DateTimeFormatter american(String day, String time) {
        return new DateTimeFormatterBuilder()
                .parseCaseInsensitive()
                .appendPattern(day)
                .appendValueReduced(ChronoField.YEAR, 2, 4, 1970)
                .appendPattern(time)
                .toFormatter(Locale.ENGLISH);
    }

    static @Nullable Instant time(String text) {
        String plain = text.replace('\u202F', ' ')
                .replace('\u00A0', ' ')
                .replaceAll(" ?\\(?(UTC|GMT)\\)?", "")
                .strip();
        for (DateTimeFormatter format : TIMES) {
            try {
                return LocalDateTime.parse(plain, format).toInstant(ZoneOffset.UTC);
            } catch (DateTimeException other) {
                // the next spelling may fit
            }
        }
        LocalDate day = day(plain);
        return day == null ? null : day.atStartOfDay().toInstant(ZoneOffset.UTC);
    }

    static @Nullable LocalDate day(String text) {
        String plain = text.replace('\u202F', ' ').strip();
        for (DateTimeFormatter format : DAYS) {
            try {
                return LocalDate.parse(plain, format);
            } catch (DateTimeException other) {
                // the next spelling may fit
            }
        }
        int comma = plain.indexOf(',');
        return comma > 0 && plain.contains(":") ? day(plain.substring(0, comma)) : null;
    }

    /** Reads {@code Jan 2019}, {@code 2019} or a day as the first day of the month or year. */
    static @Nullable LocalDate month(String text) {
        try {
            return text.matches("\\d{4}")
                    ? LocalDate.of(Integer.parseInt(text), 1, 1)
                    : YearMonth.parse(text, of("MMM uuuu")).atDay(1);
        } catch (DateTimeException other) {
            return day(text);
        }
    }

    static @Nullable LocalDate inName(String name) {
        Matcher date = NAME.matcher(name);
        try {
            return date.find()
                    ? LocalDate.of(
                            Integer.parseInt(date.group(3)),
                            Integer.parseInt(date.group(1)),
                            Integer.parseInt(date.group(2)))
                    : null;
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    /** Returns the number of a post in an address, null when there is none. */
    static @Nullable String post(String address) {
        Matcher id = URN_ID.matcher(address.replace("%3A", ":").replace("%3a", ":"));
        return id.find() ? id.group(1) : null;
    }

    /** LinkedIn's numbers hold the milliseconds since 1970 in all but the lowest 22 bits. */
    static @Nullable Instant ofPost(@Nullable String id) {
        try {
            long millis = id == null ? 0 : Long.parseLong(id) >> 22;
            return millis < 1_000_000_000_000L ? null : Instant.ofEpochMilli(millis);
        } catch (NumberFormatException tooLong) {
            return null;
        }
    }
}
