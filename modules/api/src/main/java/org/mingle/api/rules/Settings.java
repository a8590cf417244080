package org.mingle.api.rules;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of one rule as the profiles in force set them.
 *
 * @param values by name; a name that is missing is at its standard value
 */
public record Settings(Map<String, Object> values) {
    /** Everything at its standard value. */
    public static final Settings STANDARD = new Settings(Map.of());

    public Settings {
        values = Map.copyOf(values);
    }

    /** Returns a parameter's value: as set, or its standard. */
    public Object value(Parameter parameter) {
        Object set = values.get(parameter.name());
        return set == null ? parameter.standard() : set;
    }

    /** Returns a number, or the standard when nobody set one. */
    public double number(String name, double standard) {
        @Nullable Object set = values.get(name);
        return set instanceof Number number ? number.doubleValue() : standard;
    }
}
