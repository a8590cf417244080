package org.mingle.api.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.function.Predicate;

/** When somebody became a connection. */
final class Span {
    private Span() {}

    static Predicate<Person> parse(String value) {
        String[] ends = value.contains("..") ? value.split("\\.\\.", 2) : new String[] {value, value};
        if (ends[0].isEmpty() && ends[1].isEmpty()) {
            throw wrong(value);
        }
        LocalDate first = ends[0].isEmpty() ? LocalDate.MIN : day(ends[0], false, value);
        LocalDate last = ends[1].isEmpty() ? LocalDate.MAX : day(ends[1], true, value);
        return person -> {
            LocalDate day = person.contact().connectedOn();
            return day != null && !day.isBefore(first) && !day.isAfter(last);
        };
    }

    /** Returns the first or the last day of a year, a month or a day. */
    private static LocalDate day(String text, boolean last, String whole) {
        try {
            return switch (text.length()) {
                case 4 ->
                    last
                            ? Year.parse(text).atMonth(12).atEndOfMonth()
                            : Year.parse(text).atDay(1);
                case 7 ->
                    last
                            ? YearMonth.parse(text).atEndOfMonth()
                            : YearMonth.parse(text).atDay(1);
                default -> LocalDate.parse(text);
            };
        } catch (DateTimeException none) {
            throw wrong(whole);
        }
    }

    private static QueryException wrong(String value) {
        return new QueryException(
                "connected: takes a span such as 2024.., 2024..2025-06 or 2024-05, not '" + value + "'.");
    }
}
