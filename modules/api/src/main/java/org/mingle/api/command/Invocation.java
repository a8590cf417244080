package org.mingle.api.command;

import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One call of a command.
 *
 * @param arguments what follows the name of the command, without the global options
 * @param in standard input, UTF-8 whatever the locale
 * @param out for the result and nothing else, UTF-8
 * @param err for messages and progress, UTF-8
 * @param json whether the answer is wanted as JSON
 * @param asOf the day that the person names, null when none
 * @param workspace name of the workspace
 * @param home the home folder
 * @param verbose whether details are wanted on {@code err}
 * @param terminal whether {@code err} is a terminal, so that progress may be shown
 */
public record Invocation(
        List<String> arguments,
        InputStream in,
        PrintStream out,
        PrintStream err,
        boolean json,
        @Nullable LocalDate asOf,
        String workspace,
        Path home,
        boolean verbose,
        boolean terminal) {
    public Invocation {
        arguments = List.copyOf(arguments);
    }
}
