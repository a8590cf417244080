package org.mingle.importer.linkedin;

import org.jspecify.annotations.Nullable;

/** The two ways of writing dates that the large files have, read without the cost of a pattern. */
final class UsualDates {
    private static final String TIME = "####-##-## ##:##:##";
    private static final String DAY = "## ??? ####";

    private UsualDates() {}

    /** Reads {@code 2026-02-01 08:00:00}, with or without UTC, and {@code 08 Feb 2026}; null for anything else. */
    static Dates.@Nullable Moment moment(String text) {
        int length = text.length();
        if (length == DAY.length() && fits(text, DAY)) {
            int month = Months.of(text.substring(3, 6));
            return month == 0 ? null : Dates.at(digits(text, 7, 11), month, digits(text, 0, 2), 0, 0, 0, true);
        }
        boolean timed = length == TIME.length() || length == TIME.length() + 4 && text.endsWith(" UTC");
        if (!timed || !fits(text, TIME)) {
            return null;
        }
        return Dates.at(
                digits(text, 0, 4),
                digits(text, 5, 7),
                digits(text, 8, 10),
                digits(text, 11, 13),
                digits(text, 14, 16),
                digits(text, 17, 19),
                false);
    }

    /** Returns whether a text begins as a form does, in which # is a digit and ? anything. */
    private static boolean fits(String text, String form) {
        for (int i = 0; i < form.length(); i++) {
            char c = text.charAt(i);
            char expected = form.charAt(i);
            boolean fits = expected == '#' ? c >= '0' && c <= '9' : expected == '?' || c == expected;
            if (!fits) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }
}
