package org.mingle.rules.pack.expression;

import static dev.cel.common.types.SimpleType.DOUBLE;
import static dev.cel.common.types.SimpleType.DURATION;
import static dev.cel.common.types.SimpleType.INT;
import static dev.cel.common.types.SimpleType.STRING;
import static dev.cel.common.types.SimpleType.TIMESTAMP;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Times and spans of time. */
final class TimeFunctions {
    private static final Pattern SPAN = Pattern.compile("(\\d{1,9})(d|h|ms|m|s)");
    private static final double DAY = 86_400.0;

    private TimeFunctions() {}

    static void addTo(Functions functions) {
        functions.global("timestamp", "timestamp", TIMESTAMP, List.of(STRING), args -> Instant.parse((String) args[0]));
        functions.global("duration", "duration", DURATION, List.of(STRING), args -> span((String) args[0]));
        functions.global(
                "_+_",
                "add",
                TIMESTAMP,
                List.of(TIMESTAMP, DURATION),
                args -> at(args, 0).plus(span(args, 1)));
        functions.global(
                "_+_",
                "add",
                TIMESTAMP,
                List.of(DURATION, TIMESTAMP),
                args -> at(args, 1).plus(span(args, 0)));
        functions.global(
                "_+_",
                "add",
                DURATION,
                List.of(DURATION, DURATION),
                args -> span(args, 0).plus(span(args, 1)));
        functions.global(
                "_-_",
                "subtract",
                TIMESTAMP,
                List.of(TIMESTAMP, DURATION),
                args -> at(args, 0).minus(span(args, 1)));
        functions.global(
                "_-_",
                "subtract",
                DURATION,
                List.of(DURATION, DURATION),
                args -> span(args, 0).minus(span(args, 1)));
        functions.global(
                "_-_",
                "subtract",
                DURATION,
                List.of(TIMESTAMP, TIMESTAMP),
                args -> Duration.between(at(args, 1), at(args, 0)));
        functions.global(
                "days", "days", DOUBLE, List.of(DURATION), args -> span(args, 0).toSeconds() / DAY);
        functions.global(
                "days",
                "days",
                DOUBLE,
                List.of(TIMESTAMP, TIMESTAMP),
                args -> Duration.between(at(args, 0), at(args, 1)).toSeconds() / DAY);
        Map<String, ToIntFunction<ZonedDateTime>> parts = Map.of(
                "getFullYear",
                ZonedDateTime::getYear,
                "getMonth",
                time -> time.getMonthValue() - 1,
                "getDate",
                ZonedDateTime::getDayOfMonth,
                "getDayOfMonth",
                time -> time.getDayOfMonth() - 1,
                "getDayOfWeek",
                time -> time.getDayOfWeek().getValue() % 7,
                "getDayOfYear",
                time -> time.getDayOfYear() - 1,
                "getHours",
                ZonedDateTime::getHour,
                "getMinutes",
                ZonedDateTime::getMinute);
        parts.forEach((name, part) -> {
            functions.member(name, name, INT, List.of(TIMESTAMP), args -> part(at(args, 0), ZoneOffset.UTC, part));
            functions.member(
                    name,
                    name,
                    INT,
                    List.of(TIMESTAMP, STRING),
                    args -> part(at(args, 0), ZoneId.of((String) args[1]), part));
        });
    }

    private static long part(Instant at, ZoneId zone, ToIntFunction<ZonedDateTime> part) {
        return part.applyAsInt(at.atZone(zone));
    }

    private static Instant at(Object[] arguments, int index) {
        return (Instant) arguments[index];
    }

    private static Duration span(Object[] arguments, int index) {
        return (Duration) arguments[index];
    }

    private static Duration span(String written) {
        Matcher part = SPAN.matcher(written);
        Duration span = Duration.ZERO;
        int end = 0;
        while (part.find() && part.start() == end) {
            span = span.plus(Duration.parse(iso(part.group(1), part.group(2))));
            end = part.end();
        }
        if (end == 0 || end != written.length()) {
            throw new IllegalArgumentException("not a span of time");
        }
        return span;
    }

    private static String iso(String amount, String unit) {
        return switch (unit) {
            case "d" -> "P" + amount + "D";
            case "ms" -> "PT" + Long.parseLong(amount) / 1000.0 + "S";
            default -> "PT" + amount + unit.toUpperCase(java.util.Locale.ROOT);
        };
    }
}
