package org.mingle.cli;

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
        if (wrong.getArgSpec() instanceof CommandLine.Model.OptionSpec option
                && wrong.getValue() != null
                && !wrong.getValue().isBlank()) {
            return option.longestName() + " takes " + expected(option) + ", not '" + wrong.getValue() + "'.";
        }
        String message = wrong.getMessage() == null ? "Not understood" : wrong.getMessage();
        return message.endsWith(".") ? message : message + ".";
    }

    private static String expected(CommandLine.Model.OptionSpec option) {
        String type = option.type().getSimpleName().toLowerCase(Locale.ROOT);
        return switch (type) {
            case "localdate" -> "a date such as 2026-11-01";
            case "int", "integer", "long" -> "a whole number";
            default -> option.paramLabel();
        };
    }

    static String count(long n, String one, String many) {
        return n == 1 ? "1 " + one : String.format(Locale.ROOT, "%,d %s", n, many);
    }
}
