package org.mingle.rules.pack.expression;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.stream.Collectors;

/** Writes values the way a person reads them. */
final class Plain {
    private Plain() {}

    /** Returns the text of a value: numbers with at most two decimals and none that is zero, times as dates. */
    static String text(Object value) {
        if (value instanceof Double || value instanceof Float) {
            return number(((Number) value).doubleValue());
        }
        if (value instanceof Instant instant) {
            return instant.atZone(ZoneOffset.UTC).toLocalDate().toString();
        }
        if (value instanceof Duration duration) {
            return number(duration.toSeconds() / 86_400.0) + " days";
        }
        if (value instanceof Collection<?> items) {
            return items.stream().map(Plain::text).collect(Collectors.joining(", "));
        }
        return value.toString();
    }

    private static String number(double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            return "–";
        }
        BigDecimal rounded =
                BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
        return rounded.signum() == 0 ? "0" : rounded.toPlainString();
    }
}
