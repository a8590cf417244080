package org.mingle.rules.pack.vocabulary;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingle.api.rules.Parameter;
import org.mingle.api.rules.SubjectKind;
import org.mingle.rules.pack.expression.Shape;
import org.mingle.rules.pack.expression.Struct;

/**
 * The case of an example: what is not named is absent, lists that are not named are empty, parameters are at their
 * standard.
 *
 * @param metrics value by name
 * @param params value by name, where it is not the standard
 * @param things one thing by its name: tie, post, move, company, question, profile
 * @param lists things by the name of the list: activities, ties, moves, companies, candidates, reconnections, questions,
 *     channels
 */
public record Given(
        Map<String, Double> metrics,
        Map<String, Object> params,
        Map<String, Struct> things,
        Map<String, List<Struct>> lists,
        Instant asOf) {
    /** The moment at which an example is judged when it names none. */
    public static final Instant ORDINARY = Instant.parse("2026-01-01T00:00:00Z");

    private static final List<String> LISTS =
            List.of("activities", "ties", "moves", "companies", "candidates", "reconnections", "questions", "channels");

    public Given {
        metrics = Map.copyOf(metrics);
        params = Map.copyOf(params);
        things = Map.copyOf(things);
        lists = Map.copyOf(lists);
    }

    /** Returns the variables that the conditions of a rule see. */
    public Map<String, Object> variables(
            SubjectKind subject, List<Parameter> parameters, Shape metricsShape, Shape paramsShape) {
        Map<String, Object> standard = new HashMap<>();
        parameters.forEach(parameter -> standard.put(parameter.name(), parameter.standard()));
        standard.putAll(params);
        Map<String, Object> variables = new HashMap<>();
        variables.put("metrics", new Struct(metricsShape, metrics, metrics::get));
        variables.put("params", new Struct(paramsShape, standard, standard::get));
        variables.put("asOf", asOf);
        variables.put("profile", new Struct(Fields.PROFILE, this, field -> null));
        Vocabulary.shapeOf(subject)
                .ifPresent(shape -> variables.put(shape.name(), new Struct(shape, this, field -> null)));
        variables.putAll(things);
        for (String list : LISTS) {
            variables.put(list, lists.getOrDefault(list, List.of()));
        }
        return variables;
    }
}
