package org.mingle.cli;

import java.util.Arrays;
import java.util.List;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import picocli.CommandLine;

/** Reads the arguments of one command into an object with picocli's annotations. */
final class Arguments {
    private Arguments() {}

    /**
     * Reads them, or prints the help that was asked for.
     *
     * @param into an object with annotated fields
     * @return false when help was printed and nothing else is to be done
     * @throws UsageException when they are wrong
     */
    static boolean read(Command command, Invocation invocation, Object into) {
        return read(command, invocation, into, false);
    }

    /**
     * Reads them as {@link #read(Command, Invocation, Object)} does.
     *
     * @param minus whether a word may begin with a minus; what begins with two is an option nevertheless
     */
    static boolean read(Command command, Invocation invocation, Object into, boolean minus) {
        CommandLine parser = new CommandLine(into)
                .setCommandName("mingle " + command.name())
                .setExpandAtFiles(false)
                .setUnmatchedOptionsArePositionalParams(minus)
                .setCaseInsensitiveEnumValuesAllowed(true);
        parser.getCommandSpec()
                .usageMessage()
                .description(command.summary() + ".")
                .width(100);
        if (askForHelp(invocation.arguments())) {
            invocation.out().print(parser.getUsageMessage(CommandLine.Help.Ansi.OFF));
            invocation.out().println(Help.GLOBAL);
            return false;
        }
        try {
            List<String> arguments = invocation.arguments();
            CommandLine.ParseResult result = parser.parseArgs(arguments.toArray(new String[0]));
            if (minus) {
                refuseOptions(result, arguments);
            }
        } catch (CommandLine.ParameterException wrong) {
            throw new UsageException(Wording.sentence(wrong) + " See mingle " + command.name() + " --help.");
        }
        return true;
    }

    private static void refuseOptions(CommandLine.ParseResult result, List<String> arguments) {
        int end = arguments.indexOf("--");
        List<String> unknown = result.matchedPositionals().stream()
                .flatMap(each -> each.originalStringValues().stream())
                .filter(word -> word.startsWith("--"))
                .filter((end < 0 ? arguments : arguments.subList(0, end))::contains)
                .distinct()
                .toList();
        if (!unknown.isEmpty()) {
            throw new CommandLine.UnmatchedArgumentException(
                    result.commandSpec().commandLine(), unknown);
        }
    }

    /** Returns whether help is asked for; behind {@code --} stand names of files and people. */
    static boolean askForHelp(List<String> arguments) {
        int end = arguments.indexOf("--");
        List<String> options = end < 0 ? arguments : arguments.subList(0, end);
        return options.contains("--help") || options.contains("-h");
    }

    /**
     * Picks one of the words that a command with several tasks begins with.
     *
     * @param words the task and what it is to work on
     * @param usages how the tasks are called, for example {@code show RULE}; what is in brackets may be left out
     * @return the usage that the words follow
     * @throws UsageException when they follow none
     */
    static String task(Command command, List<String> words, String... usages) {
        for (String usage : usages) {
            String[] parts = usage.split(" ");
            long needed =
                    Arrays.stream(parts).filter(part -> !part.startsWith("[")).count();
            if (words.size() >= needed && parts[0].equals(words.get(0)) && words.size() <= parts.length) {
                return parts[0];
            }
        }
        throw new UsageException("Call it like this: mingle " + command.name() + " "
                + String.join(", or mingle " + command.name() + " ", usages));
    }
}
