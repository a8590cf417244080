package org.mingle.launcher;

import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a later start of the desktop hands over to the one that is open.
 *
 * @param arguments its command line without {@code --home}
 * @param exports full names of what it was to open
 */
record LaterStart(List<String> arguments, List<Path> exports) {

    private static final String ARGUMENT = "argument ";
    private static final String EXPORT = "export ";

    LaterStart {
        arguments = List.copyOf(arguments);
        exports = List.copyOf(exports);
    }

    /** One thing a line, whatever characters it is made of. */
    List<String> lines() {
        List<String> lines = new ArrayList<>();
        arguments.forEach(each -> lines.add(ARGUMENT + URLEncoder.encode(each, StandardCharsets.UTF_8)));
        exports.forEach(each -> lines.add(EXPORT + each.toUri()));
        return lines;
    }

    /** What cannot be read wants nothing but to see the window. */
    static LaterStart of(List<String> lines) {
        List<String> arguments = new ArrayList<>();
        List<Path> exports = new ArrayList<>();
        try {
            for (String line : lines) {
                if (line.startsWith(ARGUMENT)) {
                    arguments.add(URLDecoder.decode(line.substring(ARGUMENT.length()), StandardCharsets.UTF_8));
                } else if (line.startsWith(EXPORT)) {
                    exports.add(Path.of(URI.create(line.substring(EXPORT.length()))));
                }
            }
            return new LaterStart(arguments, exports);
        } catch (IllegalArgumentException | FileSystemNotFoundException e) {
            return new LaterStart(List.of(), List.of());
        }
    }

    /** The same under the names that the service of the first start has them. */
    Map<String, Object> properties() {
        return Map.of(
                "launcher.arguments", arguments.toArray(String[]::new),
                "mingle.exports", exports.stream().map(Path::toString).toArray(String[]::new));
    }
}
