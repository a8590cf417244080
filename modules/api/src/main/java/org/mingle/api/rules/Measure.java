package org.mingle.api.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One part of a principle's score: full points inside a band, falling linearly to nothing at zero on either side, since
 * too much can be as wrong as too little.
 *
 * @param metric which metric
 * @param of points it can earn, above 0
 * @param low lower end of the band, null when there is none
 * @param high upper end of the band, null when there is none
 * @param zeroLow where it earns nothing below the band, null when it never falls
 * @param zeroHigh where it earns nothing above the band, null when it never falls
 */
public record Measure(
        String metric,
        double of,
        @Nullable Double low,
        @Nullable Double high,
        @Nullable Double zeroLow,
        @Nullable Double zeroHigh) {
    public Measure {
        if (!(of > 0)) {
            throw new IllegalArgumentException("a measure earns points");
        }
    }

    /** Returns the points that a value earns, 0 to {@link #of}. */
    public double points(double value) {
        if (low != null && value < low) {
            return zeroLow == null ? of : of * fall(value, low, zeroLow);
        }
        if (high != null && value > high) {
            return zeroHigh == null ? of : of * fall(value, high, zeroHigh);
        }
        return of;
    }

    private static double fall(double value, double edge, double zero) {
        return edge == zero ? 0 : Math.max(0, Math.min(1, (value - zero) / (edge - zero)));
    }

    /** Returns the ends of the band for showing, either may be null. */
    public List<@Nullable Double> band() {
        return java.util.Arrays.asList(low, high);
    }
}
