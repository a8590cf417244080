package org.mingle.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
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

    static String count(long n, String one, String many) {
        return n == 1 ? "1 " + one : String.format(Locale.ROOT, "%,d %s", n, many);
    }
}
