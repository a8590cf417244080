package org.mingle.rules.pack.expression;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.DOUBLE;
import static dev.cel.common.types.SimpleType.DURATION;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;
import static dev.cel.common.types.SimpleType.TIMESTAMP;

import dev.cel.common.types.CelType;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.function.LongBinaryOperator;

/** Numbers. All of them go together: int with int stays an int, anything else is a double. */
final class Arithmetic {
    private final Functions functions;

    private Arithmetic(Functions functions) {
        this.functions = functions;
    }

    static void addTo(Functions functions) {
        Arithmetic arithmetic = new Arithmetic(functions);
        arithmetic.operator("_+_", "add", Math::addExact, Double::sum);
        arithmetic.operator("_-_", "subtract", Math::subtractExact, (a, b) -> a - b);
        arithmetic.operator("_*_", "multiply", Math::multiplyExact, (a, b) -> a * b);
        arithmetic.operator("_/_", "divide", (a, b) -> a / divisor(b), (a, b) -> a / b);
        arithmetic.operator("_%_", "modulo", (a, b) -> a % divisor(b), (a, b) -> a % b);
        arithmetic.comparison("_<_", "less", sign -> sign < 0);
        arithmetic.comparison("_<=_", "less_equals", sign -> sign <= 0);
        arithmetic.comparison("_>_", "greater", sign -> sign > 0);
        arithmetic.comparison("_>=_", "greater_equals", sign -> sign >= 0);
        functions.global("-_", "negate", INT, List.of(INT), args -> Math.negateExact(((Number) args[0]).longValue()));
        functions.global("-_", "negate", DOUBLE, List.of(DOUBLE), args -> -real(args[0]));
        arithmetic.unary("abs", Math::abs);
        arithmetic.unary("round", Math::rint);
        arithmetic.unary("floor", Math::floor);
        arithmetic.unary("ceil", Math::ceil);
        arithmetic.unary("double", a -> a);
        arithmetic.fold("min", Math::min);
        arithmetic.fold("max", Math::max);
    }

    private void operator(String operator, String id, LongBinaryOperator ints, DoubleBinaryOperator doubles) {
        for (CelType left : Functions.NUMERIC) {
            for (CelType right : Functions.NUMERIC) {
                boolean whole = left == INT && right == INT;
                functions.global(operator, id, whole ? INT : DOUBLE, List.of(left, right), args -> {
                    if (whole) {
                        return ints.applyAsLong(((Number) args[0]).longValue(), ((Number) args[1]).longValue());
                    }
                    return doubles.applyAsDouble(real(args[0]), real(args[1]));
                });
            }
        }
    }

    private void comparison(String operator, String id, IntPredicate holds) {
        for (CelType left : Functions.NUMERIC) {
            for (CelType right : Functions.NUMERIC) {
                functions.global(operator, id, BOOL, List.of(left, right), args -> compare(args[0], args[1], holds));
            }
        }
        for (CelType type : List.of(STRING, TIMESTAMP, DURATION)) {
            functions.global(operator, id, BOOL, List.of(type, type), args -> holds.test(order(args[0], args[1])));
        }
    }

    private void unary(String name, DoubleUnaryOperator body) {
        for (CelType type : Functions.NUMERIC) {
            functions.global(name, name, DOUBLE, List.of(type), args -> body.applyAsDouble(real(args[0])));
        }
    }

    private void fold(String name, DoubleBinaryOperator body) {
        for (CelType a : Functions.NUMERIC) {
            for (CelType b : Functions.NUMERIC) {
                functions.global(
                        name, name, DOUBLE, List.of(a, b), args -> body.applyAsDouble(real(args[0]), real(args[1])));
                for (CelType c : Functions.NUMERIC) {
                    functions.global(
                            name,
                            name,
                            DOUBLE,
                            List.of(a, b, c),
                            args -> body.applyAsDouble(
                                    body.applyAsDouble(real(args[0]), real(args[1])), real(args[2])));
                }
            }
        }
    }

    static double real(Object value) {
        return ((Number) value).doubleValue();
    }

    private static long divisor(long value) {
        if (value == 0) {
            throw new ArithmeticException("division by zero");
        }
        return value;
    }

    // NaN compares with nothing, whatever the direction.
    private static boolean compare(Object left, Object right, IntPredicate holds) {
        double a = real(left);
        double b = real(right);
        return !Double.isNaN(a) && !Double.isNaN(b) && holds.test(a < b ? -1 : a > b ? 1 : 0);
    }

    @SuppressWarnings({"unchecked", "rawtypes"}) // both are of the one type that was declared
    private static int order(Object left, Object right) {
        return ((Comparable) left).compareTo(right);
    }
}
