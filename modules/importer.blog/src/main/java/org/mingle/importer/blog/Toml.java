package org.mingle.importer.blog;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what front matter needs of TOML: keys with a string, a date, a number, a truth or a list of strings. */
final class Toml {
    private static final Pattern LINE = Pattern.compile("^\\s*[\"']?([A-Za-z0-9_-]+)[\"']?\\s*=\\s*\\[?\\s*"
            + "(?:\"((?:[^\"\\\\]++|\\\\.)*+)\"|'([^']*)'|([^\\s#,\\]\"'][^#,\\]\"']*))?.*$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9A-Fa-f]{4}|.)");

    private Toml() {}

    static void read(String text, Map<String, String> into) {
        for (String line : text.split("\\R")) {
            if (line.stripLeading().startsWith("[")) {
                return;
            }
            Matcher pair = LINE.matcher(line);
            if (line.length() < 10_000 && pair.matches()) {
                String quoted = pair.group(2) == null ? pair.group(3) : unescaped(pair.group(2));
                String bare = pair.group(4) == null ? "" : pair.group(4).strip();
                into.put(Author.folded(pair.group(1)), quoted == null ? bare : quoted);
            }
        }
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(found -> {
            String code = found.group(1);
            String meant = switch (code.charAt(0)) {
                case 'n', 'r' -> "\n";
                case 't' -> "\t";
                case 'u' -> code.length() == 5 ? String.valueOf((char) Integer.parseInt(code.substring(1), 16)) : code;
                default -> code;
            };
            return Matcher.quoteReplacement(meant);
        });
    }
}
