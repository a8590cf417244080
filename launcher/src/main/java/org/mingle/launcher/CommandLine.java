package org.mingle.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the launcher must know of the command line before any bundle runs; everything else is the business of the {@code cli} bundle, which also judges whether the
 * options are right.
 *
 * @param home the folder given with {@code --home}, as given
 * @param safeMode whether bundles and packs from others are left out
 * @param verbose whether the log goes to standard error too
 * @param command whether there is more than global options and exports: a command, {@code --help} or a mistake
 * @param exports what a window is to open, as given; an association of files or a drop on the icon passes it in the place of a command
 * @param arguments the command line without {@code --home}
 */
record CommandLine(
        @Nullable String home,
        boolean safeMode,
        boolean verbose,
        boolean command,
        List<String> exports,
        List<String> arguments) {

    private static final String HOME = "--home";
    private static final Set<String> GLOBAL_WITH_VALUE = Set.of("--workspace", "--format", "--as-of");

    CommandLine {
        exports = List.copyOf(exports);
        arguments = List.copyOf(arguments);
    }

    static CommandLine parse(String... args) throws LaunchProblem {
        String home = null;
        boolean safeMode = false;
        boolean verbose = false;
        boolean command = false;
        List<String> exports = new ArrayList<>();
        List<String> kept = new ArrayList<>();
        for (int i = 0; i < args.length; i++) {
            String arg = args[i];
            if (arg.equals("--")) {
                command = true;
                kept.addAll(List.of(args).subList(i, args.length));
                break;
            }
            if (arg.equals(HOME) || arg.startsWith(HOME + "=")) {
                boolean joined = !arg.equals(HOME);
                if (!joined && ++i == args.length) {
                    throw LaunchProblem.usage("--home needs a folder: mingle --home DIR …");
                }
                home = joined ? arg.substring(HOME.length() + 1) : args[i];
                continue;
            }
            kept.add(arg);
            if (GLOBAL_WITH_VALUE.contains(arg) && i + 1 < args.length) {
                kept.add(args[++i]);
            } else if (arg.equals("--safe-mode")) {
                safeMode = true;
            } else if (arg.equals("--verbose")) {
                verbose = true;
            } else if (!command && isExport(arg)) {
                exports.add(arg);
            } else if (!isGlobalWithValue(arg)) {
                command = true;
            }
        }
        return new CommandLine(home, safeMode, verbose, command, command ? List.of() : exports, kept);
    }

    private static boolean isGlobalWithValue(String arg) {
        int equals = arg.indexOf('=');
        return GLOBAL_WITH_VALUE.contains(equals < 0 ? arg : arg.substring(0, equals));
    }

    /** No command has such a name. */
    private static boolean isExport(String arg) {
        String name = arg.toLowerCase(Locale.ROOT);
        return !arg.startsWith("-")
                && (name.endsWith(".zip") || name.endsWith(".csv") || name.contains("/") || name.contains("\\"));
    }
}
