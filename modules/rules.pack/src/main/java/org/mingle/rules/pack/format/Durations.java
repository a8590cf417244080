package org.mingle.rules.pack.format;

import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingle.rules.pack.source.Item;
import org.mingle.rules.pack.source.Located;

/** Reads spans of time such as {@code 10m}, {@code 2h}, {@code 14d} and {@code 4w}. */
final class Durations {
    private static final Pattern SPAN = Pattern.compile("([0-9]{1,5})([mhdw])");

    private Durations() {}

    static Optional<Duration> read(Item item) {
        return item.as(
                "a span of time such as 10m, 2h, 14d or 4w",
                () -> item.isScalar()
                        ? item.written().map(Located::value).flatMap(Durations::parse)
                        : Optional.empty());
    }

    static Optional<Duration> parse(String written) {
        Matcher span = SPAN.matcher(written.strip());
        if (!span.matches()) {
            return Optional.empty();
        }
        long amount = Long.parseLong(span.group(1));
        Duration duration = switch (span.group(2)) {
            case "m" -> Duration.ofMinutes(amount);
            case "h" -> Duration.ofHours(amount);
            case "w" -> Duration.ofDays(7 * amount);
            default -> Duration.ofDays(amount);
        };
        return duration.isZero() ? Optional.empty() : Optional.of(duration);
    }
}
