package org.mingle.desktop.party;

import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Unit;
import org.mingle.api.rules.Measure;

/**
 * How a measure and its value lie on one strip.
 *
 * @param from value at the left end
 * @param to value at the right end
 * @param bandFrom where full points begin, 0 to 1 along the strip
 * @param bandTo where full points end
 * @param value where the value lies, kept within the strip; null without one
 */
record Axis(
        double from,
        double to,
        double bandFrom,
        double bandTo,
        @Nullable Double value) {
    /** Lays out a measure so that band, zeros and value are all on it. */
    static Axis of(Measure measure, Unit unit, @Nullable Double value) {
        double from = 0;
        double to = unit == Unit.RATIO ? 1 : 0;
        for (Double point :
                new Double[] {measure.low(), measure.high(), measure.zeroLow(), measure.zeroHigh(), value}) {
            if (point != null) {
                from = Math.min(from, point);
                to = Math.max(to, point);
            }
        }
        if (to <= from) {
            to = from + 1;
        }
        if (unit != Unit.RATIO && (measure.high() == null || value != null && value >= to)) {
            to += (to - from) * 0.15;
        }
        double low = measure.low() == null ? from : measure.low();
        double high = measure.high() == null ? to : measure.high();
        double span = to - from;
        Double at = value == null ? null : Math.max(0, Math.min(1, (value - from) / span));
        return new Axis(from, to, (low - from) / span, (high - from) / span, at);
    }
}
