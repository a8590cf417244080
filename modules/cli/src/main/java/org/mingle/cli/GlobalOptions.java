package org.mingle.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.UsageException;
import org.mingle.api.workspace.Workspaces;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The options that every command has; they may stand before or after it. */
final class GlobalOptions {
    @Option(names = "--home", paramLabel = "DIR")
    @Nullable
    String home;

    @Option(names = "--workspace", paramLabel = "NAME")
    String workspace = Workspaces.DEFAULT;

    @Option(names = "--format", paramLabel = "text|json")
    String format = "text";

    @Option(names = "--as-of", paramLabel = "DATE")
    @Nullable
    LocalDate asOf;

    @Option(names = "--safe-mode")
    boolean safeMode;

    @Option(names = "--verbose")
    boolean verbose;

    @Nullable
    String command;

    List<String> arguments = List.of();

    private GlobalOptions() {}

    /**
     * Takes the global options out of a command line.
     *
     * @throws UsageException when one of them is wrong
     */
    static GlobalOptions parse(List<String> line) {
        GlobalOptions options = new GlobalOptions();
        int end = line.indexOf("--");
        List<String> mine = end < 0 ? line : line.subList(0, end);
        // A file that happens to be called @something is a file; of an option given twice the later counts, so that
        // one in a shell's alias can be overridden.
        CommandLine parser = new CommandLine(options)
                .setUnmatchedArgumentsAllowed(true)
                .setExpandAtFiles(false)
                .setOverwrittenOptionsAllowed(true);
        try {
            parser.parseArgs(mine.toArray(new String[0]));
        } catch (CommandLine.ParameterException wrong) {
            throw new UsageException(Wording.sentence(wrong));
        }
        List<String> rest = new ArrayList<>(parser.getUnmatchedArguments());
        if (end >= 0) {
            rest.addAll(line.subList(end, line.size()));
        }
        options.take(rest);
        return options;
    }

    private void take(List<String> rest) {
        for (int i = 0; i < rest.size(); i++) {
            if (!rest.get(i).startsWith("-")) {
                command = rest.remove(i);
                break;
            }
        }
        // What is handed out has formats of its own.
        if ("data".equals(command) && rest.contains("export") && !format.equals("text")) {
            rest.add(0, "--format=" + format);
            format = "text";
        }
        arguments = List.copyOf(rest);
        if (!format.equals("text") && !format.equals("json")) {
            throw new UsageException("--format is text or json.");
        }
        if (workspace.isBlank()) {
            throw new UsageException("--workspace needs a name.");
        }
    }

    boolean help() {
        return Arguments.askForHelp(arguments);
    }

    boolean json() {
        return format.equals("json");
    }
}
