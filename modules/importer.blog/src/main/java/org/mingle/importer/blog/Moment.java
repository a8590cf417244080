package org.mingle.importer.blog;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Timestamp;

/**
 * A time as blogs write it: as mail does, as ISO does, or halfway between. Without a zone it is taken for UTC.
 *
 * @param at the time
 * @param dayOnly whether only the day was given
 */
record Moment(Instant at, boolean dayOnly) {
    private static final int FIRST_YEAR = 1970;
    private static final int LAST_YEAR = 2200;
    private static final int CENTURY = 2000;
    private static final Pattern ISO = Pattern.compile(
            "(\\d{4})-(\\d{1,2})-(\\d{1,2})"
                    + "(?:[Tt ]\\s*(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,12})?)?\\s*([Zz]|UTC|GMT|[+-]\\d{2}:?\\d{2})?)?");
    private static final Pattern MAIL =
            Pattern.compile("(?:\\p{L}{2,9}\\.?,?\\s+)?(\\d{1,2})[\\s-](\\p{L}{3,9})\\.?[\\s-](\\d{4}|\\d{2})"
                    + "(?:,?\\s+(\\d{1,2}):(\\d{2})(?::(\\d{2}))?\\s*([+-]\\d{2}:?\\d{2}|\\p{L}{1,5})?)?");
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Map<String, Integer> ZONES = Map.of(
            "EST", -5, "EDT", -4, "CST", -6, "CDT", -5, "MST", -7, "MDT", -6, "PST", -8, "PDT", -7, "CET", 1, "CEST",
            2);

    /** Returns the time that a text gives, null when it gives none. */
    static @Nullable Moment of(@Nullable String text) {
        String given = text == null ? "" : text.strip();
        if (given.isEmpty() || given.length() > 80 || given.startsWith("0000")) {
            return null;
        }
        Instant usual = wordpress(given);
        if (usual != null) {
            return new Moment(usual, false);
        }
        Matcher iso = ISO.matcher(given);
        Matcher mail = MAIL.matcher(given);
        try {
            if (iso.matches()) {
                return of(iso, LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3)));
            }
            return mail.matches() ? of(mail, day(mail)) : null;
        } catch (DateTimeException none) {
            return null;
        }
    }

    /** Returns the time as WordPress writes it, {@code 2026-03-01 10:00:00}, which is seen sooner without a pattern; null for others. */
    private static @Nullable Instant wordpress(String given) {
        if (given.length() != 19
                || given.charAt(10) != ' '
                || given.compareTo("1970") < 0
                || given.compareTo("2200") > 0) {
            return null;
        }
        return Timestamp.of(given.replace(' ', 'T') + "Z");
    }

    /** Returns the first day that stands in a name such as that of a file, null when none does. */
    static @Nullable LocalDate inName(String name) {
        Matcher day =
                Pattern.compile("(?<!\\d)(\\d{4})-(\\d{2})-(\\d{2})(?!\\d)").matcher(name);
        Moment found = day.find() ? of(day.group()) : null;
        return found == null ? null : LocalDate.ofInstant(found.at, ZoneOffset.UTC);
    }

    LocalDate day() {
        return LocalDate.ofInstant(at, ZoneOffset.UTC);
    }

    private static int number(Matcher matcher, int group) {
        String digits = matcher.group(group);
        return digits == null ? 0 : Integer.parseInt(digits);
    }

    private static LocalDate day(Matcher mail) {
        String name = mail.group(2).toLowerCase(Locale.ROOT);
        int month = MONTHS.indexOf(name.substring(0, 3)) + 1;
        int year = number(mail, 3);
        return LocalDate.of(year < 100 ? CENTURY + year : year, month, number(mail, 1));
    }

    private static @Nullable Moment of(Matcher matcher, LocalDate day) {
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            return null;
        }
        boolean dayOnly = matcher.group(4) == null;
        int second = Math.min(59, number(matcher, 6));
        LocalTime time =
                dayOnly ? LocalTime.MIDNIGHT : LocalTime.of(number(matcher, 4) % 24, number(matcher, 5), second);
        return new Moment(LocalDateTime.of(day, time).toInstant(zone(matcher.group(7))), dayOnly);
    }

    private static ZoneOffset zone(@Nullable String zone) {
        if (zone == null) {
            return ZoneOffset.UTC;
        }
        if (zone.startsWith("+") || zone.startsWith("-")) {
            String digits = zone.replace(":", "");
            return ZoneOffset.of(digits.substring(0, 3) + ":" + digits.substring(3));
        }
        return ZoneOffset.ofHours(ZONES.getOrDefault(zone.toUpperCase(Locale.ROOT), 0));
    }
}
