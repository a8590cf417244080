package org.mingle.rules.pack.expression;

import dev.cel.common.CelIssue;
import dev.cel.common.types.CelType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns what CEL's compiler reports into sentences for the author of a pack, at the place where the mistake is. */
final class Explainer {
    private static final Pattern FIELD = Pattern.compile("undefined field '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("undeclared reference to '([^']*)'.*", Pattern.DOTALL);
    private static final Pattern INPUT = Pattern.compile(
            "(?:mismatched input|extraneous input|no viable alternative at input|token recognition error at:)"
                    + " '(.*?)'(?: expecting.*)?",
            Pattern.DOTALL);
    private static final Pattern OVERLOAD = Pattern.compile(
            "found no matching overload for '([^']*)' applied to '(.*?)' \\(candidates.*", Pattern.DOTALL);

    private final Map<String, CelType> variables;
    private final Collection<Shape> shapes;

    Explainer(Map<String, CelType> variables, Collection<Shape> shapes) {
        this.variables = Map.copyOf(variables);
        this.shapes = List.copyOf(shapes);
    }

    List<Fault> explain(String text, List<CelIssue> issues) {
        List<Fault> faults = new ArrayList<>();
        for (CelIssue issue : issues) {
            int offset = offset(
                    text,
                    issue.getSourceLocation().getLine(),
                    issue.getSourceLocation().getColumn());
            Fault fault = explain(text, offset, issue.getMessage());
            if (!faults.contains(fault)) {
                faults.add(fault);
            }
        }
        return faults;
    }

    private Fault explain(String text, int offset, String message) {
        Matcher field = FIELD.matcher(message);
        if (field.matches()) {
            return unknownField(text, offset, field.group(1));
        }
        Matcher name = NAME.matcher(message);
        if (name.matches()) {
            return new Fault(offset, unknownName(name.group(1)));
        }
        Matcher overload = OVERLOAD.matcher(message);
        if (overload.matches()) {
            return new Fault(offset, misfit(overload.group(1), overload.group(2)));
        }
        if (message.contains("recursion limit") || message.contains("node count")) {
            return new Fault(offset, "nested too deeply, or too long");
        }
        return new Fault(offset, "not a valid expression: " + syntax(message.strip()));
    }

    private static String syntax(String message) {
        Matcher input = INPUT.matcher(message);
        if (!input.matches()) {
            return message;
        }
        return input.group(1).equals("<EOF>")
                ? "it ends where something is still expected"
                : "'" + input.group(1) + "' does not belong here";
    }

    // CEL reports the dot; an author looks at the name behind it.
    private Fault unknownField(String text, int dot, String field) {
        int at = text.indexOf(field, Math.max(0, dot));
        String before =
                text.substring(0, Math.max(0, Math.min(dot, text.length()))).stripTrailing();
        String owner = lastName(before);
        List<Shape> owners =
                shapes.stream().filter(shape -> shape.name().equals(owner)).toList();
        Stream<String> known = (owners.isEmpty() ? shapes.stream() : owners.stream())
                .flatMap(shape -> shape.fields().keySet().stream());
        String subject = owners.isEmpty() ? "there is no field" : owner + " has no";
        return new Fault(at < 0 ? dot : at, subject + " '" + field + "'" + Similar.hint(field, known.toList()));
    }

    private static String lastName(String text) {
        int start = text.length();
        while (start > 0 && Character.isJavaIdentifierPart(text.charAt(start - 1))) {
            start--;
        }
        return text.substring(start);
    }

    private String unknownName(String name) {
        SortedSet<String> known = new TreeSet<>(variables.keySet());
        Functions.all().stream()
                .map(Overload::function)
                .filter(function -> Character.isLetter(function.charAt(0)))
                .forEach(known::add);
        String hint = Similar.hint(name, known);
        return "unknown name '" + name + "'"
                + (hint.isEmpty() ? "; known here: " + String.join(", ", new TreeSet<>(variables.keySet())) : hint);
    }

    // The compiler writes "(double, string)", or "list(int).(string)" for a call on something.
    private static String misfit(String function, String applied) {
        int target = applied.startsWith("(") ? 0 : applied.indexOf(".(");
        String arguments = applied.substring(Math.max(0, target)).replaceFirst("^\\.?\\(", "");
        String all = (target > 0 ? applied.substring(0, target) + ", " : "")
                + (arguments.endsWith(")") ? arguments.substring(0, arguments.length() - 1) : arguments);
        String operands = split(all).map(Words::of).collect(Collectors.joining(" and "));
        String shown = function.replace("_", "").replace("@", "").strip();
        return "'" + shown + "' does not go with " + (operands.isBlank() ? "nothing" : operands);
    }

    private static Stream<String> split(String types) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < types.length(); i++) {
            char c = types.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(types.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(types.substring(start).strip());
        return parts.stream().filter(part -> !part.isEmpty());
    }

    /** Returns the offset in chars of a line from 1 and a column in code points from 0. */
    static int offset(String text, int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            int feed = text.indexOf('\n', start);
            if (feed < 0) {
                break;
            }
            start = feed + 1;
        }
        int points = Math.max(0, Math.min(column, text.codePointCount(start, text.length())));
        return text.offsetByCodePoints(start, points);
    }
}
