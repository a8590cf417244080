package org.mingle.desktop.companies;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;

/**
 * The time that a drawing is as wide as.
 *
 * @param days from the first day to the last, at least one
 */
record Span(LocalDate first, long days) {
    static Span of(List<LocalDate> sorted) {
        LocalDate first = sorted.isEmpty() ? LocalDate.EPOCH : sorted.get(0);
        LocalDate last = sorted.isEmpty() ? first : sorted.get(sorted.size() - 1);
        return new Span(first, Math.max(1, ChronoUnit.DAYS.between(first, last)));
    }

    /** Returns where a day lies, 0 to 1. */
    double share(LocalDate day) {
        return Math.max(0, Math.min(1, ChronoUnit.DAYS.between(first, day) / (double) days));
    }
}
