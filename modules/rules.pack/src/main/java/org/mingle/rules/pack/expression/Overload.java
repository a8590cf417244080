package org.mingle.rules.pack.expression;

import com.google.common.collect.ImmutableList;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelFunctionBinding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One meaning of a function or operator, declared once for the checker and bound once for the run time.
 *
 * @param function what an author writes
 * @param id unique name of this meaning
 * @param member whether it is called on its first argument
 */
record Overload(String function, String id, boolean member, CelType result, List<CelType> parameters, Body body) {
    /** Computes the result; arguments are of the declared types. */
    @FunctionalInterface
    interface Body {
        Object apply(Object[] arguments);
    }

    static Overload global(String function, String id, CelType result, List<CelType> parameters, Body body) {
        return new Overload(function, id, false, result, parameters, body);
    }

    static Overload member(String function, String id, CelType result, List<CelType> parameters, Body body) {
        return new Overload(function, id, true, result, parameters, body);
    }

    @SuppressWarnings("Immutable") // bodies keep no state
    CelFunctionBinding binding() {
        ImmutableList.Builder<Class<?>> classes = ImmutableList.builder();
        parameters.forEach(parameter -> classes.add(javaClass(parameter.kind())));
        return CelFunctionBinding.from(id, classes.build(), body::apply);
    }

    private static Class<?> javaClass(CelKind kind) {
        return switch (kind) {
            // A conditional between an int and a double is a double by type, but the int remains a Long.
            case INT, DOUBLE -> Number.class;
            case STRING -> String.class;
            case BOOL -> Boolean.class;
            case LIST -> List.class;
            case TIMESTAMP -> Instant.class;
            case DURATION -> Duration.class;
            default -> Object.class;
        };
    }
}
