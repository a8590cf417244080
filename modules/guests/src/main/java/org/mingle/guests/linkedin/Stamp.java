package org.mingle.guests.linkedin;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;

/** The date formats of the export, one method each; written out by hand so that no locale of the machine can change them. */
final class Stamp {
    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");
    private static final List<String> DAYS = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    private Stamp() {}

    /** {@code 08 Feb 2026}. */
    static String day(LocalDate day) {
        return two(day.getDayOfMonth()) + " " + month(day) + " " + day.getYear();
    }

    /** {@code 2026-05-07 16:41:18}. */
    static String bare(Instant at) {
        LocalDateTime t = utc(at);
        return t.toLocalDate() + " " + clock(t);
    }

    /** {@code 2026-02-01 08:00:00 UTC}. */
    static String zoned(Instant at) {
        return bare(at) + " UTC";
    }

    /** {@code 2024/01/01 10:00:00 UTC}. */
    static String slashed(Instant at) {
        return zoned(at).replace('-', '/');
    }

    /** {@code 1/29/26, 2:37 PM}; the space before AM or PM may be a narrow one. */
    static String american(Instant at, String space) {
        LocalDateTime t = utc(at);
        return t.getMonthValue() + "/" + t.getDayOfMonth() + "/" + two(t.getYear() % 100) + ", " + hour12(t) + ":"
                + two(t.getMinute()) + space + half(t);
    }

    /** {@code 01/19/13, 12:10 AM}. */
    static String americanPadded(Instant at) {
        LocalDateTime t = utc(at);
        return two(t.getMonthValue()) + "/" + two(t.getDayOfMonth()) + "/" + two(t.getYear() % 100) + ", "
                + two(hour12(t)) + ":" + two(t.getMinute()) + " " + half(t);
    }

    /** {@code Sat Sep 05 08:12:14 UTC 2026}. */
    static String javaDate(Instant at) {
        LocalDateTime t = utc(at);
        DayOfWeek weekday = t.getDayOfWeek();
        return DAYS.get(weekday.getValue() - 1) + " " + month(t.toLocalDate()) + " " + two(t.getDayOfMonth()) + " "
                + clock(t) + " UTC " + t.getYear();
    }

    private static LocalDateTime utc(Instant at) {
        return LocalDateTime.ofInstant(at, ZoneOffset.UTC);
    }

    private static String month(LocalDate day) {
        return MONTHS.get(day.getMonthValue() - 1);
    }

    private static String clock(LocalDateTime t) {
        return two(t.getHour()) + ":" + two(t.getMinute()) + ":" + two(t.getSecond());
    }

    private static int hour12(LocalDateTime t) {
        return t.getHour() % 12 == 0 ? 12 : t.getHour() % 12;
    }

    private static String half(LocalDateTime t) {
        return t.getHour() < 12 ? "AM" : "PM";
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
