package org.mingle.rules.pack.expression;

import com.google.common.collect.ImmutableList;
import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.runtime.CelFunctionOverload;
import dev.cel.runtime.DefaultDispatcher;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/**
 * One meaning of a function or operator.
 *
 * @param function what an author writes
 * @param id unique name of this meaning
 * @param member whether it is called on its first argument
 * @param strict whether it fails when an argument does
 */
record Overload(
        String function,
        String id,
        boolean member,
        boolean strict,
        CelType result,
        List<CelType> parameters,
        Body body) {
    /** Computes the result; arguments are of the declared types. */
    @FunctionalInterface
    interface Body {
        Object apply(Object[] arguments);
    }

    @SuppressWarnings("Immutable") // bodies keep no state
    void bindTo(DefaultDispatcher.Builder dispatcher) {
        ImmutableList.Builder<Class<?>> classes = ImmutableList.builder();
        parameters.forEach(parameter -> classes.add(strict ? javaClass(parameter.kind()) : Object.class));
        CelFunctionOverload call = body::apply;
        dispatcher.addOverload(function, id, classes.build(), strict, call);
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
