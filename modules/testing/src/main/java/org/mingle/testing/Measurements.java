package org.mingle.testing;

import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Unit;

/** Measurements for tests. */
public final class Measurements {
    private Measurements() {}

    /** Returns a value with enough data. */
    public static Measurement of(double value, Unit unit) {
        return Measurement.of(value, unit, 100, 1);
    }

    /** Returns a measurement that lacks data. */
    public static Measurement absent() {
        return Measurement.absent(Unit.RATIO, 0, 1);
    }
}
