package org.mingle.rules.pack.expression;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.DOUBLE;
import static dev.cel.common.types.SimpleType.DURATION;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;
import static dev.cel.common.types.SimpleType.TIMESTAMP;

import dev.cel.common.types.CelType;
import java.util.List;
import java.util.Objects;

/** And, or, not, choices and equality. */
final class Logic {
    private Logic() {}

    static void addTo(Functions functions) {
        functions.lenient("_&&_", "and", BOOL, List.of(BOOL, BOOL), Logic::never);
        functions.lenient("_||_", "or", BOOL, List.of(BOOL, BOOL), Logic::never);
        functions.global("!_", "not", BOOL, List.of(BOOL), args -> !(Boolean) args[0]);
        functions.lenient("@not_strictly_false", "go_on", BOOL, List.of(BOOL), args -> !Boolean.FALSE.equals(args[0]));
        choices(functions);
        equality(functions, "_==_", "equals", true);
        equality(functions, "_!=_", "not_equals", false);
    }

    // CEL's own choice wants both sides of one type.
    private static void choices(Functions functions) {
        functions.lenient("_?_:_", "choose", DOUBLE, List.of(BOOL, INT, DOUBLE), Logic::never);
        functions.lenient("_?_:_", "choose", DOUBLE, List.of(BOOL, DOUBLE, INT), Logic::never);
        for (CelType type : List.of(INT, DOUBLE, STRING, BOOL, TIMESTAMP, DURATION, Functions.LIST)) {
            functions.lenient("_?_:_", "choose", type, List.of(BOOL, type, type), Logic::never);
        }
    }

    private static void equality(Functions functions, String operator, String id, boolean wanted) {
        for (CelType left : Functions.NUMERIC) {
            for (CelType right : Functions.NUMERIC) {
                functions.global(operator, id, BOOL, List.of(left, right), args -> same(args[0], args[1]) == wanted);
            }
        }
        for (CelType type : List.of(STRING, BOOL, TIMESTAMP, DURATION, Functions.LIST)) {
            functions.global(operator, id, BOOL, List.of(type, type), args -> same(args[0], args[1]) == wanted);
        }
    }

    static boolean same(Object left, Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return a.doubleValue() == b.doubleValue();
        }
        return Objects.equals(left, right);
    }

    private static Object never(Object[] arguments) {
        throw new IllegalStateException("this operator is evaluated lazily, never called");
    }
}
