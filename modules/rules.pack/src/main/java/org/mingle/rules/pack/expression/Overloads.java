package org.mingle.rules.pack.expression;

import static dev.cel.common.types.SimpleType.BOOL;
import static dev.cel.common.types.SimpleType.DOUBLE;
import static dev.cel.common.types.SimpleType.DURATION;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;
import static dev.cel.common.types.SimpleType.TIMESTAMP;

import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.TypeParamType;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.IntPredicate;
import java.util.function.LongBinaryOperator;

/**
 * The meanings that Mingle gives to operators and functions.
 *
 * <p>CEL by itself refuses to compare or add an int and a double. Here all numbers go together: int with int stays an
 * int, anything else is a double.
 */
final class Overloads {
    private static final CelType ANY = TypeParamType.create("A");
    private static final CelType LIST = ListType.create(ANY);
    private static final CelType NUMBERS = ListType.create(DOUBLE);
    private static final CelType TEXTS = ListType.create(STRING);
    private static final List<CelType> NUMERIC = List.of(INT, DOUBLE);

    private final List<Overload> all = new ArrayList<>();

    private Overloads() {
        arithmetic("_+_", "add", Math::addExact, Double::sum);
        arithmetic("_-_", "subtract", Math::subtractExact, (a, b) -> a - b);
        arithmetic("_*_", "multiply", Math::multiplyExact, (a, b) -> a * b);
        arithmetic("_/_", "divide", Overloads::divide, (a, b) -> a / b);
        arithmetic("_%_", "modulo", Overloads::modulo, (a, b) -> a % b);
        comparison("_<_", "less", sign -> sign < 0);
        comparison("_<=_", "less_equals", sign -> sign <= 0);
        comparison("_>_", "greater", sign -> sign > 0);
        comparison("_>=_", "greater_equals", sign -> sign >= 0);
        equality("_==_", "equals", true);
        equality("_!=_", "not_equals", false);
        membership();
        signs();
        numbers();
        texts();
        lists();
        times();
    }

    static List<Overload> all() {
        return List.copyOf(new Overloads().all);
    }

    private void arithmetic(String operator, String id, LongBinaryOperator ints, DoubleBinaryOperator doubles) {
        for (CelType left : NUMERIC) {
            for (CelType right : NUMERIC) {
                boolean whole = left == INT && right == INT;
                global(operator, id, whole ? INT : DOUBLE, List.of(left, right), args -> {
                    if (whole) {
                        return ints.applyAsLong(
                                number(args[0]).longValue(), number(args[1]).longValue());
                    }
                    return doubles.applyAsDouble(real(args[0]), real(args[1]));
                });
            }
        }
    }

    private void comparison(String operator, String id, IntPredicate holds) {
        for (CelType left : NUMERIC) {
            for (CelType right : NUMERIC) {
                global(operator, id, BOOL, List.of(left, right), args -> compare(args[0], args[1], holds));
            }
        }
    }

    private void equality(String operator, String id, boolean wanted) {
        for (CelType left : NUMERIC) {
            for (CelType right : NUMERIC) {
                global(operator, id, BOOL, List.of(left, right), args -> same(args[0], args[1]) == wanted);
            }
        }
        for (CelType type : List.of(STRING, BOOL, TIMESTAMP, DURATION, LIST)) {
            global(operator, id, BOOL, List.of(type, type), args -> same(args[0], args[1]) == wanted);
        }
    }

    private void membership() {
        for (CelType member : List.of(INT, DOUBLE, STRING)) {
            for (CelType item : member == STRING ? List.of(STRING) : NUMERIC) {
                global("@in", "in", BOOL, List.of(member, ListType.create(item)), args -> {
                    for (Object each : (Collection<?>) args[1]) {
                        if (same(args[0], each)) {
                            return true;
                        }
                    }
                    return false;
                });
            }
        }
    }

    private void signs() {
        global(
                "-_",
                "negate",
                INT,
                List.of(INT),
                args -> Math.negateExact(number(args[0]).longValue()));
        global("-_", "negate", DOUBLE, List.of(DOUBLE), args -> -real(args[0]));
        // CEL's own choice wants both sides of one type; overload resolution tries these in order.
        global("_?_:_", "choose", DOUBLE, List.of(BOOL, INT, DOUBLE), Overloads::never);
        global("_?_:_", "choose", DOUBLE, List.of(BOOL, DOUBLE, INT), Overloads::never);
        for (CelType type : List.of(INT, DOUBLE, STRING, BOOL, TIMESTAMP, DURATION, LIST)) {
            global("_?_:_", "choose", type, List.of(BOOL, type, type), Overloads::never);
        }
    }

    private void numbers() {
        unary("abs", Math::abs);
        unary("round", Math::rint);
        unary("floor", Math::floor);
        unary("ceil", Math::ceil);
        unary("double", a -> a);
        fold("min", Math::min);
        fold("max", Math::max);
        for (CelType items : List.of(NUMBERS, ListType.create(INT))) {
            member("sum", "sum", DOUBLE, List.of(items), args -> {
                double sum = 0;
                for (Object each : (Collection<?>) args[0]) {
                    sum += real(each);
                }
                return sum;
            });
        }
    }

    private void unary(String name, DoubleUnaryOperator body) {
        for (CelType type : NUMERIC) {
            global(name, name, DOUBLE, List.of(type), args -> body.applyAsDouble(real(args[0])));
        }
    }

    private void fold(String name, BinaryOperator<Double> body) {
        for (CelType a : NUMERIC) {
            for (CelType b : NUMERIC) {
                global(name, name, DOUBLE, List.of(a, b), args -> body.apply(real(args[0]), real(args[1])));
                for (CelType c : NUMERIC) {
                    global(
                            name,
                            name,
                            DOUBLE,
                            List.of(a, b, c),
                            args -> body.apply(body.apply(real(args[0]), real(args[1])), real(args[2])));
                }
            }
        }
    }

    private void texts() {
        for (CelType type : List.of(INT, DOUBLE, BOOL, STRING, TIMESTAMP)) {
            global("string", "string", STRING, List.of(type), args -> Plain.text(args[0]));
        }
        member("lowerAscii", "lower", STRING, List.of(STRING), args -> ((String) args[0]).toLowerCase(Locale.ROOT));
        member("upperAscii", "upper", STRING, List.of(STRING), args -> ((String) args[0]).toUpperCase(Locale.ROOT));
        member("trim", "trim", STRING, List.of(STRING), args -> ((String) args[0]).strip());
        member("join", "join", STRING, List.of(TEXTS, STRING), args -> join(args[0], (String) args[1]));
        member("join", "join", STRING, List.of(TEXTS), args -> join(args[0], ""));
    }

    private void lists() {
        member("count", "count", DOUBLE, List.of(LIST), args -> (double) ((Collection<?>) args[0]).size());
        for (CelType count : NUMERIC) {
            member("first", "first", LIST, List.of(LIST, count), args -> Newest.first(args[0], args[1]));
            member("latest", "latest", LIST, List.of(LIST, count), args -> Newest.latest(args[0], args[1]));
            member("oldest", "oldest", LIST, List.of(LIST, count), args -> Newest.oldest(args[0], args[1]));
        }
    }

    private void times() {
        global("days", "days", DOUBLE, List.of(DURATION), args -> ((Duration) args[0]).toSeconds() / 86_400.0);
        global(
                "days",
                "days",
                DOUBLE,
                List.of(TIMESTAMP, TIMESTAMP),
                args -> Duration.between((Instant) args[0], (Instant) args[1]).toSeconds() / 86_400.0);
    }

    private void global(String function, String id, CelType result, List<CelType> parameters, Overload.Body body) {
        all.add(Overload.global(function, unique(id, parameters), result, parameters, body));
    }

    private void member(String function, String id, CelType result, List<CelType> parameters, Overload.Body body) {
        all.add(Overload.member(function, unique(id, parameters), result, parameters, body));
    }

    private static String unique(String id, List<CelType> parameters) {
        StringBuilder name = new StringBuilder("mingle_").append(id);
        for (CelType parameter : parameters) {
            name.append('_')
                    .append(
                            parameter.kind() == CelKind.LIST
                                    ? "list_" + parameter.parameters().get(0).name()
                                    : parameter.name());
        }
        return name.toString();
    }

    private static Number number(Object value) {
        return (Number) value;
    }

    private static double real(Object value) {
        return ((Number) value).doubleValue();
    }

    private static long divide(long a, long b) {
        if (b == 0) {
            throw new ArithmeticException("division by zero");
        }
        return a / b;
    }

    private static long modulo(long a, long b) {
        if (b == 0) {
            throw new ArithmeticException("division by zero");
        }
        return a % b;
    }

    // NaN compares with nothing, whatever the direction.
    private static boolean compare(Object left, Object right, IntPredicate holds) {
        double a = real(left);
        double b = real(right);
        return !Double.isNaN(a) && !Double.isNaN(b) && holds.test(a < b ? -1 : a > b ? 1 : 0);
    }

    private static boolean same(Object left, Object right) {
        if (left instanceof Number a && right instanceof Number b) {
            return a.doubleValue() == b.doubleValue();
        }
        return Objects.equals(left, right);
    }

    private static String join(Object texts, String separator) {
        StringBuilder text = new StringBuilder();
        for (Object each : (Collection<?>) texts) {
            if (!text.isEmpty()) {
                text.append(separator);
            }
            text.append(each);
            Limits.requireText(text.length());
        }
        return text.toString();
    }

    private static Object never(Object[] arguments) {
        throw new IllegalStateException("a choice is evaluated lazily, never called");
    }
}
