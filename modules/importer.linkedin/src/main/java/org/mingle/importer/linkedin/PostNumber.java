package org.mingle.importer.linkedin;

import java.time.Instant;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The numbers that LinkedIn gives to posts and comments; all but the lowest 22 bits are milliseconds since 1970. */
final class PostNumber {
    private static final Pattern POST =
            Pattern.compile("(?:activity|share|ugcPost|article|groupPost[:-]\\d+)[:-](\\d{10,19})");
    private static final Pattern COMMENT =
            Pattern.compile("comment:\\((?:urn:li:)?(?:activity|share|ugcPost)?:?\\d+,(\\d{10,19})\\)");
    private static final String MARKS = ":(),";
    private static final String ESCAPES = "3A28292C";
    private static final int TIME = 22;
    /** LinkedIn opened in May 2003; smaller numbers are older than this way of numbering. */
    private static final long EARLIEST = 1_052_000_000_000L;

    private PostNumber() {}

    /** Returns the number of the post in an address, null when there is none. */
    static @Nullable String post(String address) {
        return find(POST, address);
    }

    /** Returns the number of the comment in an address, null when there is none. */
    static @Nullable String comment(String address) {
        return address.contains("comment") ? find(COMMENT, address) : null;
    }

    private static @Nullable String find(Pattern pattern, String address) {
        Matcher number = pattern.matcher(decoded(address));
        return number.find() ? number.group(1) : null;
    }

    private static String decoded(String address) {
        if (address.indexOf('%') < 0) {
            return address;
        }
        StringBuilder decoded = new StringBuilder(address.length());
        for (int i = 0; i < address.length(); i++) {
            int mark = address.charAt(i) == '%' && i + 2 < address.length() ? mark(address, i + 1) : -1;
            decoded.append(mark < 0 ? address.charAt(i) : MARKS.charAt(mark));
            i += mark < 0 ? 0 : 2;
        }
        return decoded.toString();
    }

    private static int mark(String address, int at) {
        for (int i = 0; i < MARKS.length(); i++) {
            if (address.regionMatches(true, at, ESCAPES, 2 * i, 2)) {
                return i;
            }
        }
        return -1;
    }

    /** Returns when a number was given, null when it does not tell. */
    static @Nullable Instant time(@Nullable String number) {
        try {
            long millis = number == null ? 0 : Long.parseLong(number) >> TIME;
            return millis < EARLIEST ? null : Instant.ofEpochMilli(millis);
        } catch (NumberFormatException tooLong) {
            return null;
        }
    }
}
