package org.mingle.api.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingle.api.analysis.Tie;

/** For how long there was no word either way. */
final class Silence {
    private static final Pattern LENGTH = Pattern.compile("([<>]?)=?(\\d{1,5})([dwmy]?)");

    private Silence() {}

    static Predicate<Person> parse(String value) {
        Matcher length = LENGTH.matcher(value.toLowerCase(Locale.ROOT));
        if (length.matches()) {
            int days = Integer.parseInt(length.group(2)) * days(length.group(3));
            return "<".equals(length.group(1)) ? person -> silent(person) < days : person -> silent(person) > days;
        }
        try {
            LocalDate day = LocalDate.parse(value);
            return person -> {
                LocalDate last = person.lastContact();
                return last == null || last.isBefore(day);
            };
        } catch (DateTimeException neither) {
            throw new QueryException(
                    "silent: takes a time such as >90d, >6m or <2w, or a date such as 2026-03-02, not '" + value
                            + "'.");
        }
    }

    /** Who never said a word has been silent for ever. */
    private static int silent(Person person) {
        Tie tie = person.tie();
        return tie == null || tie.daysSilent() == null ? Integer.MAX_VALUE : tie.daysSilent();
    }

    private static int days(String unit) {
        return switch (unit) {
            case "w" -> 7;
            case "m" -> 30;
            case "y" -> 365;
            default -> 1;
        };
    }
}
