package org.mingle.api.analysis;

import java.util.Locale;
import java.util.Optional;

/** What a measurement counts in. The list may grow. */
public enum Unit {
    COUNT,
    /** 0 to 1. */
    RATIO,
    DAYS,
    HOURS,
    /** Per hundred words. */
    PER_100_WORDS,
    /** Steps on a scale, for example of seniority. */
    LEVELS,
    /** A dimensionless figure that may be negative. */
    INDEX;

    /** Returns the spelling of packs and of the command line, for example {@code per-100-words}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Returns the unit with this spelling, empty when there is none. */
    public static Optional<Unit> of(String id) {
        for (Unit unit : values()) {
            if (unit.id().equals(id)) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }
}
