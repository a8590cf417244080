package org.mingle.cli;

import java.io.PrintStream;
import java.util.Collection;
import org.mingle.api.command.Command;

/** What {@code mingle --help} says. */
final class Help {
    static final String GLOBAL = """

            With every command, before or after it:
              --home DIR           the home folder (or MINGLE_HOME)
              --workspace NAME     whose data; 'default' when not given
              --format text|json   how the answer is written
              --as-of DATE         look at everything as it was at the end of that day, UTC
              --safe-mode          without plug-ins and pack files
              --verbose            say more on standard error""";

    private Help() {}

    static void print(PrintStream out, Collection<Command> commands) {
        out.println("mingle [options] COMMAND …");
        out.println();
        out.println("Reads your own exports, shows how you behave at the party that is social media,");
        out.println("and says what to do next. Everything stays on this machine.");
        out.println();
        out.println("Without a command the window opens. Commands:");
        for (Command command : commands) {
            out.printf("  %-12s %s%n", command.name(), command.summary());
        }
        out.println(GLOBAL);
        out.println();
        out.println("First look, with a made-up person:");
        out.println("  mingle guests write party");
        out.println("  mingle coach party/shouter/linkedin.zip");
    }
}
