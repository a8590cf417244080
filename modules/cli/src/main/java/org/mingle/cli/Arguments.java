package org.mingle.cli;

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
        CommandLine parser = new CommandLine(into).setCommandName("mingle " + command.name());
        parser.getCommandSpec()
                .usageMessage()
                .description(command.summary() + ".")
                .width(100);
        if (invocation.arguments().contains("--help") || invocation.arguments().contains("-h")) {
            invocation.out().print(parser.getUsageMessage(CommandLine.Help.Ansi.OFF));
            invocation.out().println(Help.GLOBAL);
            return false;
        }
        try {
            parser.parseArgs(invocation.arguments().toArray(new String[0]));
        } catch (CommandLine.ParameterException wrong) {
            throw new UsageException(Wording.sentence(wrong) + " See mingle " + command.name() + " --help.");
        }
        return true;
    }
}
