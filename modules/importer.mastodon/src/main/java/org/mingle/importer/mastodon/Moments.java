package org.mingle.importer.mastodon;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads dates, and tells the time from the number of a post. */
final class Moments {
    /** Earlier, and there was no Mastodon; numbers that tell the time came a year later. */
    private static final Instant EARLIEST = Instant.parse("2016-03-16T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final Pattern IN_NAME = Pattern.compile("archive-(\\d{4})(\\d{2})(\\d{2})\\d{6}-");
    private static final Pattern NUMBER = Pattern.compile("/(?:statuses|@[^/]+)/(\\d{17,18})/?$");

    private Moments() {}

    /** Returns when a post of a Mastodon server was written, by the number in its address; null when that has none. */
    static @Nullable Instant numbered(String address) {
        Matcher number = NUMBER.matcher(address);
        if (!number.find()) {
            return null;
        }
        Instant at = Instant.ofEpochMilli(Long.parseLong(number.group(1)) >> 16);
        return at.isBefore(EARLIEST) || at.isAfter(LATEST) ? null : at;
    }

    /** Returns the day in the name that a server gives an archive, null when there is none. */
    static @Nullable LocalDate inName(String name) {
        Matcher day = IN_NAME.matcher(name);
        try {
            return day.find()
                    ? LocalDate.of(
                            Integer.parseInt(day.group(1)),
                            Integer.parseInt(day.group(2)),
                            Integer.parseInt(day.group(3)))
                    : null;
        } catch (DateTimeException impossible) {
            return null;
        }
    }
}
