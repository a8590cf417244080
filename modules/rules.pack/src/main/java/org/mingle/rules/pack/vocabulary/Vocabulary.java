package org.mingle.rules.pack.vocabulary;

import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.SimpleType;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.mingle.api.rules.Parameter;
import org.mingle.api.rules.SubjectKind;
import org.mingle.rules.pack.expression.Checker;
import org.mingle.rules.pack.expression.Shape;

/**
 * The names that conditions can use.
 *
 * @param metrics names of the metrics that are there or that the pack declares
 */
public record Vocabulary(SortedSet<String> metrics) {
    public Vocabulary(Collection<String> metrics) {
        this(new TreeSet<>(metrics));
    }

    /** Returns the shape of {@code metrics}. */
    public Shape metricsShape() {
        return numbers("metrics", metrics);
    }

    /** Returns the shape of {@code params} of one rule. */
    public static Shape paramsShape(List<Parameter> parameters) {
        return new Shape(
                "params",
                parameters.stream()
                        .collect(Collectors.toMap(
                                Parameter::name, parameter -> type(parameter.standard()), (first, again) -> first)));
    }

    /** Returns a shape of numbers. */
    public static Shape numbers(String name, Collection<String> fields) {
        return new Shape(
                name,
                Set.copyOf(fields).stream().collect(Collectors.toMap(Function.identity(), f -> SimpleType.DOUBLE)));
    }

    /** Returns a checker for the expressions of a rule. */
    public Checker rules(SubjectKind subject, Shape params) {
        Map<String, CelType> variables = new LinkedHashMap<>();
        variables.put("metrics", metricsShape().type());
        variables.put("params", params.type());
        variables.put("profile", Fields.PROFILE.type());
        variables.put("asOf", SimpleType.TIMESTAMP);
        variables.put("activities", ListType.create(Fields.ACTIVITY.type()));
        variables.put("ties", ListType.create(Fields.TIE.type()));
        variables.put("moves", ListType.create(Fields.MOVE.type()));
        variables.put("companies", ListType.create(Fields.COMPANY.type()));
        variables.put("candidates", ListType.create(Fields.CANDIDATE.type()));
        variables.put("reconnections", ListType.create(Fields.RECONNECTION.type()));
        variables.put("questions", ListType.create(Fields.QUESTION.type()));
        variables.put("channels", ListType.create(Fields.CHANNEL.type()));
        shapeOf(subject).ifPresent(shape -> variables.put(shape.name(), shape.type()));
        List<Shape> shapes = new ArrayList<>(Fields.ALL);
        shapes.add(metricsShape());
        shapes.add(params);
        return new Checker(variables, shapes);
    }

    /** Returns a checker for the memberships of guests. */
    public Checker guests(Collection<String> principles, Collection<String> guests) {
        Shape scores = numbers("scores", principles);
        Shape others = numbers("guests", guests);
        Map<String, CelType> variables = new LinkedHashMap<>();
        variables.put("metrics", metricsShape().type());
        variables.put("scores", scores.type());
        variables.put("guests", others.type());
        return new Checker(variables, List.of(metricsShape(), scores, others));
    }

    /** Returns the shape of the one thing that a rule looks at; empty for the situation as a whole. */
    public static Optional<Shape> shapeOf(SubjectKind subject) {
        return switch (subject) {
            case TIE -> Optional.of(Fields.TIE);
            case POST -> Optional.of(Fields.POST);
            case MOVE -> Optional.of(Fields.MOVE);
            case COMPANY -> Optional.of(Fields.COMPANY);
            case QUESTION -> Optional.of(Fields.QUESTION);
            case SITUATION -> Optional.empty();
        };
    }

    /** Returns a text that changes whenever a name or a type does. */
    public String fingerprint() {
        StringBuilder text = new StringBuilder(String.join(" ", metrics));
        Fields.ALL.forEach(shape -> text.append('\n').append(shape.fingerprint()));
        return text.toString();
    }

    private static CelType type(Object standard) {
        if (standard instanceof Double) {
            return SimpleType.DOUBLE;
        }
        if (standard instanceof Boolean) {
            return SimpleType.BOOL;
        }
        return standard instanceof List ? ListType.create(SimpleType.STRING) : SimpleType.STRING;
    }
}
