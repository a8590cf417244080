package org.mingle.desktop;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.workspace.Workspaces;
import org.mingle.desktop.window.Wish;

/**
 * What the launcher was called with.
 *
 * @param arguments the command line
 * @param exports what the person wants opened
 * @param rehearsal whether all is to be done as ever, but without showing it
 * @param home the home folder
 * @param standing what the launcher wants said as long as the window is open, empty for nothing
 */
record StartOptions(List<String> arguments, List<Path> exports, boolean rehearsal, Path home, String standing) {

    StartOptions {
        arguments = List.copyOf(arguments);
        exports = List.copyOf(exports);
    }

    static StartOptions from(Map<String, Object> launcher) {
        return new StartOptions(
                strings(launcher.get("launcher.arguments")),
                strings(launcher.get("mingle.exports")).stream().map(Path::of).toList(),
                "true".equals(launcher.get("mingle.rehearsal")),
                Path.of(launcher.get("mingle.home") instanceof String home ? home : "."),
                String.join(" ", strings(launcher.get("mingle.notices"))));
    }

    private static List<String> strings(@Nullable Object value) {
        return value instanceof String[] strings ? Arrays.asList(strings) : List.of();
    }

    String workspace() {
        return argument("--workspace", Workspaces.DEFAULT);
    }

    /** What the window that is open already is asked for. */
    Wish wish() {
        String named = argument("--workspace", "");
        return new Wish(named.isEmpty() ? null : named, asOf(), exports);
    }

    boolean safeMode() {
        return arguments.contains("--safe-mode");
    }

    /** The day as given, empty when none was. */
    String day() {
        return argument("--as-of", "");
    }

    /** The day to look at; null when none was given, or one that is none. */
    @Nullable
    LocalDate asOf() {
        try {
            return day().isEmpty() ? null : LocalDate.parse(day());
        } catch (DateTimeParseException notADay) {
            return null;
        }
    }

    private String argument(String name, String usual) {
        for (int i = 0; i < arguments.size(); i++) {
            String each = arguments.get(i);
            if (each.equals(name) && i + 1 < arguments.size()) {
                return arguments.get(i + 1);
            }
            if (each.startsWith(name + "=")) {
                return each.substring(name.length() + 1);
            }
        }
        return usual;
    }
}
