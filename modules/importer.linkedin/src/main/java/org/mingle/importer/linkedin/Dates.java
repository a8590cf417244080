package org.mingle.importer.linkedin;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The ways in which an export writes dates: English and American whatever the language of the account, and UTC where
 * nothing is said.
 */
final class Dates {
    private static final String TIME =
            "(?:,?(?: at)? +(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:\\.\\d+)?)?(?: ?([AaPp])\\.?[Mm]\\.?)?)?";
    private static final Pattern ZONE = Pattern.compile("\\s*(?:\\(?(?:UTC|GMT)\\)?|Z|\\+00:?00)$");
    private static final Pattern BIG_ENDIAN =
            Pattern.compile("(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})" + TIME.replace(",?(?: at)? +", "(?:[T,]| at)? *"));
    private static final Pattern AMERICAN = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})" + TIME);
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4}|\\d{2})" + TIME);
    private static final Pattern DAY_MONTH =
            Pattern.compile("(\\d{1,2})[ .-]{1,2}(\\p{L}{3,10})[ .-]{1,2}(\\d{4}|\\d{2})" + TIME);
    private static final Pattern MONTH_DAY = Pattern.compile("(\\p{L}{3,10})\\.? (\\d{1,2}),? (\\d{4})" + TIME);
    private static final Pattern JAVA =
            Pattern.compile("\\p{L}{3} (\\p{L}{3}) (\\d{1,2}) (\\d{2}):(\\d{2}):(\\d{2}) (?:\\p{Lu}{3,4} )?(\\d{4})");
    private static final Pattern MONTH_YEAR = Pattern.compile("(\\p{L}{3,10})\\.?[ -](\\d{4})");
    private static final Pattern YEAR = Pattern.compile("\\d{4}");
    private static final Pattern NAME = Pattern.compile("(?<!\\d)(\\d{2})-(\\d{2})-(\\d{4})(?!\\d)");
    private static final Pattern RESAVED =
            Pattern.compile("\\d{1,2}(?:-\\p{L}{3,10}\\.?-|([./])\\d{1,2}\\1)\\d{2}(?:\\d{2})?");
    private static final int LONGEST = 60;

    private Dates() {}

    /**
     * A point in time as written.
     *
     * @param at in UTC
     * @param dayOnly whether only the day was given
     */
    record Moment(Instant at, boolean dayOnly) {}

    /** Returns the time that a field names, null when it is none. */
    static @Nullable Moment moment(String text) {
        Moment usual = UsualDates.moment(text);
        if (usual != null) {
            return usual;
        }
        String plain = plain(text);
        Matcher m;
        if ((m = BIG_ENDIAN.matcher(plain)).matches()) {
            return moment(number(m.group(1)), number(m.group(2)), number(m.group(3)), m, 4);
        }
        if ((m = AMERICAN.matcher(plain)).matches()) {
            int first = number(m.group(1));
            int second = number(m.group(2));
            boolean european = first > 12 && second <= 12;
            return moment(year(m.group(3)), european ? second : first, european ? first : second, m, 4);
        }
        if ((m = DAY_FIRST.matcher(plain)).matches()) {
            return moment(year(m.group(3)), number(m.group(2)), number(m.group(1)), m, 4);
        }
        if ((m = DAY_MONTH.matcher(plain)).matches()) {
            return moment(year(m.group(3)), Months.of(m.group(2)), number(m.group(1)), m, 4);
        }
        if ((m = MONTH_DAY.matcher(plain)).matches()) {
            return moment(number(m.group(3)), Months.of(m.group(1)), number(m.group(2)), m, 4);
        }
        if ((m = JAVA.matcher(
                        plain.isEmpty() ? text : Character.isDigit(plain.charAt(plain.length() - 1)) ? plain : text))
                .matches()) {
            return at(
                    number(m.group(6)),
                    Months.of(m.group(1)),
                    number(m.group(2)),
                    number(m.group(3)),
                    number(m.group(4)),
                    number(m.group(5)),
                    false);
        }
        return null;
    }

    /** Returns the calendar day that a field names, null when it is none. */
    static @Nullable LocalDate day(String text) {
        Moment moment = moment(text);
        return moment == null ? null : LocalDate.ofInstant(moment.at(), ZoneOffset.UTC);
    }

    /** Reads {@code Jan 2019}, {@code 2019} or a day; a month or a year is its first day. */
    static @Nullable LocalDate month(String text) {
        String plain = plain(text);
        Matcher month = MONTH_YEAR.matcher(plain);
        if (month.matches() && Months.of(month.group(1)) > 0) {
            return LocalDate.of(number(month.group(2)), Months.of(month.group(1)), 1);
        }
        return YEAR.matcher(plain).matches() ? LocalDate.of(number(plain), 1, 1) : day(text);
    }

    /** Returns the day in the name of an export, which has the American order. */
    static @Nullable LocalDate inName(String name) {
        Matcher date = NAME.matcher(name);
        try {
            return date.find()
                    ? LocalDate.of(number(date.group(3)), number(date.group(1)), number(date.group(2)))
                    : null;
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    /** Returns whether a spreadsheet has written a day its own way: {@code 12-May-17}, {@code 5.2.2026}, {@code 2/5/2026}. */
    static boolean resaved(String text) {
        return text.indexOf(' ') < 0
                && text.length() <= LONGEST
                && RESAVED.matcher(text).matches();
    }

    private static String plain(String text) {
        if (text.length() > LONGEST) {
            return "";
        }
        String spaced = text.replace('\u202F', ' ')
                .replace('\u00A0', ' ')
                .replace('\u2009', ' ')
                .strip();
        return ZONE.matcher(spaced).replaceFirst("");
    }

    private static @Nullable Moment moment(int year, int month, int day, Matcher m, int time) {
        if (m.group(time) == null) {
            return at(year, month, day, 0, 0, 0, true);
        }
        int hour = number(m.group(time));
        String half = m.group(time + 3);
        if (half != null && hour <= 12) {
            hour = hour % 12 + (half.equalsIgnoreCase("p") ? 12 : 0);
        }
        int second = m.group(time + 2) == null ? 0 : number(m.group(time + 2));
        return at(year, month, day, hour, number(m.group(time + 1)), second, false);
    }

    static @Nullable Moment at(int year, int month, int day, int hour, int minute, int second, boolean dayOnly) {
        try {
            Instant at =
                    LocalDateTime.of(year, month, day, hour, minute, second).toInstant(ZoneOffset.UTC);
            return new Moment(at, dayOnly);
        } catch (DateTimeException noDate) {
            return null;
        }
    }

    private static int year(String text) {
        int year = number(text);
        return text.length() == 4 ? year : year < 70 ? 2000 + year : 1900 + year;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
