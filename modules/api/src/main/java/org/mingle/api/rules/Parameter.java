package org.mingle.api.rules;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A setting of a rule that a profile may change.
 *
 * @param name as in conditions
 * @param standard the value when nobody changes it: a Double, String, Boolean or List of String
 * @param min lowest number allowed, null when any
 * @param max highest number allowed, null when any
 */
public record Parameter(
        String name,
        Object standard,
        @Nullable Double min,
        @Nullable Double max) {
    public Parameter {
        boolean known = standard instanceof Double
                || standard instanceof String
                || standard instanceof Boolean
                || standard instanceof List;
        if (!known) {
            throw new IllegalArgumentException("a parameter is a number, a text, a yes or no, or a list of texts");
        }
    }
}
