package org.mingle.api.coach;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.rules.Measure;
import org.mingle.api.rules.Principle;

/**
 * How far a principle is lived, with its formula.
 *
 * @param principle whose score
 * @param score 0 to 100, null without enough data
 * @param n observations it rests on: the largest of its measures with enough data
 * @param parts its measures, in the order declared
 */
public record Score(Principle principle, @Nullable Integer score, int n, List<Part> parts) {
    public Score {
        parts = List.copyOf(parts);
    }

    /** Returns whether there is enough data. */
    public boolean enough() {
        return score != null;
    }

    /**
     * One measure and what it earned.
     *
     * @param measure the declaration
     * @param measurement the value
     * @param points earned, 0 to {@link Measure#of}; null without enough data
     */
    public record Part(
            Measure measure,
            Measurement measurement,
            @Nullable Double points) {}
}
