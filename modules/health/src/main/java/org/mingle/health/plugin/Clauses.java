package org.mingle.health.plugin;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One entry of a header such as {@code Import-Package}.
 *
 * @param paths the names before the first semicolon
 * @param parameters attributes, and directives with their colon, for example {@code resolution:}
 */
record Clauses(List<String> paths, Map<String, String> parameters) {
    /** Takes a header apart; commas and semicolons within quotes are text. */
    static List<Clauses> of(@Nullable String header) {
        List<Clauses> clauses = new ArrayList<>();
        for (String clause : split(header == null ? "" : header, ',')) {
            List<String> paths = new ArrayList<>();
            Map<String, String> parameters = new LinkedHashMap<>();
            for (String part : split(clause, ';')) {
                int equals = part.indexOf('=');
                if (equals < 0) {
                    paths.add(part);
                } else {
                    String name = part.substring(0, equals).strip();
                    String value = part.substring(equals + 1).strip();
                    parameters.put(name, value.replaceAll("^\"|\"$", ""));
                }
            }
            clauses.add(new Clauses(paths, parameters));
        }
        return clauses;
    }

    boolean isOptional() {
        String resolution = parameters.getOrDefault("resolution:", "");
        return resolution.equals("optional") || resolution.equals("dynamic");
    }

    private static List<String> split(String text, char at) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i <= text.length(); i++) {
            char c = i == text.length() ? at : text.charAt(i);
            if (i < text.length() && c == '"') {
                quoted = !quoted;
            } else if (c == at && (!quoted || i == text.length())) {
                String part = text.substring(from, i).strip();
                if (!part.isEmpty()) {
                    parts.add(part);
                }
                from = i + 1;
            }
        }
        return parts;
    }
}
