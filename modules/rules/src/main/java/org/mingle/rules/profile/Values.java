package org.mingle.rules.profile;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.mingle.api.rules.Parameter;

/** Reads what a person typed into a configuration as the type that is wanted. */
final class Values {
    private Values() {}

    /** Returns the texts of a list, an array, or a text with commas. */
    static List<String> texts(Object value) {
        if (value instanceof Collection<?> many) {
            return clean(many);
        }
        return clean(Arrays.asList(
                value instanceof Object[] many ? many : value.toString().split(",")));
    }

    private static List<String> clean(Collection<?> parts) {
        return parts.stream()
                .map(part -> part.toString().strip())
                .filter(part -> !part.isEmpty())
                .toList();
    }

    /** Returns a yes or a no, empty when it is neither. */
    static Optional<Boolean> yesOrNo(Object value) {
        return switch (value.toString().strip()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    /** Returns a value for a parameter, empty when it is of another type or out of range. */
    static Optional<Object> of(Parameter parameter, Object value) {
        Object standard = parameter.standard();
        if (standard instanceof Double) {
            return number(value).filter(number -> within(parameter, number)).map(number -> number);
        }
        if (standard instanceof Boolean) {
            return yesOrNo(value).map(answer -> answer);
        }
        return Optional.of(standard instanceof List ? texts(value) : value.toString());
    }

    /** Returns what would have been right, for people. */
    static String expected(Parameter parameter) {
        if (parameter.standard() instanceof Boolean) {
            return "true or false";
        }
        Double min = parameter.min();
        Double max = parameter.max();
        if (min == null && max == null) {
            return "a number";
        }
        return "a number" + (min == null ? "" : " from " + plain(min)) + (max == null ? "" : " up to " + plain(max));
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }

    private static Optional<Double> number(Object value) {
        try {
            double number = Double.parseDouble(value.toString().strip());
            return Double.isFinite(number) ? Optional.of(number) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean within(Parameter parameter, double number) {
        Double min = parameter.min();
        Double max = parameter.max();
        return (min == null || number >= min) && (max == null || number <= max);
    }
}
