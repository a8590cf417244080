package org.mingle.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mingle.api.analysis.Unit;
import org.mingle.api.situation.StandardMetric;
import picocli.CommandLine;

/** Turns what a parser says into sentences for people. */
final class Wording {
    private Wording() {}

    static String sentence(CommandLine.ParameterException wrong) {
        if (wrong instanceof CommandLine.UnmatchedArgumentException unmatched) {
            return "Not understood: " + String.join(" ", unmatched.getUnmatched()) + ".";
        }
        if (wrong instanceof CommandLine.MissingParameterException missing) {
            return "Missing: "
                    + missing.getMissing().stream()
                            .map(CommandLine.Model.ArgSpec::paramLabel)
                            .collect(Collectors.joining(", "))
                    + ".";
        }
        CommandLine.Model.ArgSpec spec = wrong.getArgSpec();
        if (spec != null && wrong.getValue() != null && !wrong.getValue().isBlank()) {
            String name =
                    spec instanceof CommandLine.Model.OptionSpec option ? option.longestName() : spec.paramLabel();
            return name + " takes " + expected(spec) + ", not '" + wrong.getValue() + "'.";
        }
        String message = wrong.getMessage() == null ? "Not understood" : wrong.getMessage();
        return message.endsWith(".") ? message : message + ".";
    }

    private static String expected(CommandLine.Model.ArgSpec spec) {
        Class<?> type = spec.auxiliaryTypes()[0];
        if (type.isEnum()) {
            return Arrays.stream(type.getEnumConstants())
                    .map(constant -> constant.toString().toLowerCase(Locale.ROOT))
                    .collect(Collectors.joining(", "))
                    .replaceFirst(", ([^,]*)$", " or $1");
        }
        return switch (type.getSimpleName()) {
            case "LocalDate" -> "a date such as 2026-11-01";
            case "Path" -> "a file name that this system allows";
            case "int", "long" -> "a whole number";
            default -> spec.paramLabel();
        };
    }

    /** Says what a row of evidence with a metric says: the name of the metric and maybe what it means, and its value. */
    static String metric(String text, double value) {
        String id = text.replaceFirst(":.*", "");
        String said =
                text.equals(id) ? text : text.substring(id.length() + 1).strip().replaceFirst("\\.$", "");
        return said + " = "
                + value(value, StandardMetric.of(id).map(StandardMetric::unit).orElse(Unit.INDEX));
    }

    private static String value(double value, Unit unit) {
        return switch (unit) {
            case RATIO -> number(value * 100) + " %";
            case DAYS -> count(value, "day", "days");
            case HOURS -> count(value, "hour", "hours");
            case PER_100_WORDS -> number(value) + " per 100 words";
            case LEVELS -> count(value, "level", "levels");
            default -> number(value);
        };
    }

    private static String count(double value, String one, String many) {
        return number(value) + " " + (value == 1 ? one : many);
    }

    private static String number(double value) {
        boolean whole = value == Math.rint(value) || Math.abs(value) >= 10;
        return String.format(Locale.ROOT, whole ? "%,.0f" : "%.2f", value);
    }

    /** Says how large something is. */
    static String size(long bytes) {
        return bytes < 1_000_000
                ? String.format(Locale.ROOT, "%,d kB", (bytes + 999) / 1000)
                : String.format(Locale.ROOT, "%,.1f MB", bytes / 1e6);
    }

    static String count(long n, String one, String many) {
        return n == 1 ? "1 " + one : String.format(Locale.ROOT, "%,d %s", n, many);
    }
}
