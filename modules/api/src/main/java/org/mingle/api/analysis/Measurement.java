package org.mingle.api.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.SourceRow;

/**
 * A measured value, or the reason why there is none.
 *
 * @param value null when there is not enough data, never NaN
 * @param unit what it counts in
 * @param n observations it rests on
 * @param minimum observations it needs
 * @param low lower end of the 95 % interval, null when not computed
 * @param high upper end of the 95 % interval, null when not computed
 * @param rows some of the rows it rests on, newest first, at most ten
 */
public record Measurement(
        @Nullable Double value,
        Unit unit,
        int n,
        int minimum,
        @Nullable Double low,
        @Nullable Double high,
        List<SourceRow> rows) {
    public Measurement {
        rows = List.copyOf(rows);
        if (value != null && (value.isNaN() || value.isInfinite())) {
            throw new IllegalArgumentException("a measurement is a number or absent");
        }
    }

    /** Returns a value that rests on n observations, absent when these are fewer than the minimum. */
    public static Measurement of(double value, Unit unit, int n, int minimum) {
        return n < minimum ? absent(unit, n, minimum) : new Measurement(value, unit, n, minimum, null, null, List.of());
    }

    /** Returns a share of k in n with its Wilson interval, absent when n is below the minimum. */
    public static Measurement share(int k, int n, int minimum) {
        if (n < minimum || n == 0) {
            return absent(Unit.RATIO, n, minimum);
        }
        double z = 1.959964;
        double p = (double) k / n;
        double centre = (p + z * z / (2 * n)) / (1 + z * z / n);
        double half = z / (1 + z * z / n) * Math.sqrt(p * (1 - p) / n + z * z / (4.0 * n * n));
        return new Measurement(
                p, Unit.RATIO, n, minimum, Math.max(0, centre - half), Math.min(1, centre + half), List.of());
    }

    /** Returns a measurement without a value. */
    public static Measurement absent(Unit unit, int n, int minimum) {
        return new Measurement(null, unit, n, minimum, null, null, List.of());
    }

    /** Returns the same with rows as evidence. */
    public Measurement resting(List<SourceRow> on) {
        return new Measurement(value, unit, n, minimum, low, high, on.size() > 10 ? on.subList(0, 10) : on);
    }

    /** Returns whether there is a value. */
    public boolean enough() {
        return value != null;
    }
}
