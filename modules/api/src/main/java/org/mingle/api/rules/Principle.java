package org.mingle.api.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A principle of good behaviour with the measures that show how far it is lived.
 *
 * <p>score = round(100 · Σ points / Σ of) over the measures with enough data.
 *
 * @param id lower case, for example {@code active}
 * @param title for people
 * @param creed what it asks for, one or two sentences
 * @param measures in the order shown
 * @param nothingWhen a metric that makes the score 0, with enough data, when its value is 0; null when none does
 */
public record Principle(
        String id,
        String title,
        String creed,
        List<Measure> measures,
        @Nullable String nothingWhen) {
    public Principle {
        measures = List.copyOf(measures);
    }
}
