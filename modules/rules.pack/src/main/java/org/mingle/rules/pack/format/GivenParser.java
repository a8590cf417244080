package org.mingle.rules.pack.format;

import dev.cel.common.types.CelKind;
import dev.cel.common.types.CelType;
import dev.cel.common.types.StructType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.mingle.api.activity.Words;
import org.mingle.api.rules.Parameter;
import org.mingle.rules.pack.expression.Shape;
import org.mingle.rules.pack.expression.Similar;
import org.mingle.rules.pack.expression.Struct;
import org.mingle.rules.pack.source.Item;
import org.mingle.rules.pack.source.Located;
import org.mingle.rules.pack.source.Section;
import org.mingle.rules.pack.vocabulary.Fields;
import org.mingle.rules.pack.vocabulary.Given;
import org.mingle.rules.pack.vocabulary.Vocabulary;

/** Reads the case of an example. */
final class GivenParser {
    private static final Map<String, Shape> THINGS = Map.of(
            "tie", Fields.TIE,
            "post", Fields.POST,
            "move", Fields.MOVE,
            "company", Fields.COMPANY,
            "question", Fields.QUESTION,
            "profile", Fields.PROFILE);
    private static final Map<String, Shape> LISTS = Map.of(
            "activities", Fields.ACTIVITY,
            "ties", Fields.TIE,
            "moves", Fields.MOVE,
            "companies", Fields.COMPANY,
            "candidates", Fields.CANDIDATE,
            "reconnections", Fields.RECONNECTION,
            "questions", Fields.QUESTION,
            "channels", Fields.CHANNEL);
    private static final List<String> KEYS = List.of(
            "metrics",
            "params",
            "activities",
            "tie",
            "post",
            "move",
            "company",
            "question",
            "profile",
            "ties",
            "moves",
            "companies",
            "candidates",
            "reconnections",
            "questions",
            "channels",
            "asOf");

    private final Vocabulary vocabulary;
    private final List<Parameter> parameters;

    GivenParser(Vocabulary vocabulary, List<Parameter> parameters) {
        this.vocabulary = vocabulary;
        this.parameters = parameters;
    }

    Given read(Section given) {
        given.only(KEYS);
        Instant asOf =
                given.item("asOf").flatMap(item -> time(item).map(at -> at)).orElse(Given.ORDINARY);
        Map<String, Struct> things = new HashMap<>();
        THINGS.forEach((name, shape) -> given.item(name)
                .flatMap(Item::section)
                .ifPresent(section -> things.put(name, thing(section, shape, asOf))));
        Map<String, List<Struct>> lists = new HashMap<>();
        LISTS.forEach((name, shape) -> given.item(name).ifPresent(item -> {
            List<Struct> all = new ArrayList<>();
            item.items().forEach(each -> each.section().ifPresent(one -> all.add(thing(one, shape, asOf))));
            lists.put(name, List.copyOf(all));
        }));
        return new Given(metrics(given), params(given), things, lists, asOf);
    }

    private Map<String, Double> metrics(Section given) {
        Map<String, Double> values = new LinkedHashMap<>();
        given.item("metrics").flatMap(Item::section).ifPresent(section -> {
            for (String name : section.keys()) {
                if (!vocabulary.metrics().contains(name)) {
                    section.mistakeAtKey(
                            name, "unknown metric '" + name + "'" + Similar.hint(name, vocabulary.metrics()));
                } else {
                    section.item(name)
                            .map(Item::number)
                            .ifPresent(number -> number.ifPresent(v -> values.put(name, v)));
                }
            }
        });
        return values;
    }

    private Map<String, Object> params(Section given) {
        Map<String, Object> values = new LinkedHashMap<>();
        given.item("params").flatMap(Item::section).ifPresent(section -> {
            section.only(parameters.stream().map(Parameter::name).toList());
            for (Parameter parameter : parameters) {
                section.item(parameter.name())
                        .flatMap(item -> ParameterParser.value(item, parameter.standard()))
                        .ifPresent(value -> values.put(parameter.name(), value));
            }
        });
        return values;
    }

    private static Struct thing(Section section, Shape shape, Instant asOf) {
        section.only(shape.fields().keySet().stream().sorted().toList());
        Map<String, Object> values = new HashMap<>();
        shape.fields()
                .forEach((field, type) -> section.item(field)
                        .flatMap(item -> value(item, type, asOf))
                        .ifPresent(value -> values.put(field, value)));
        fill(values, shape, asOf);
        return new Struct(shape, values, values::get);
    }

    // What every real activity has, an example need not repeat.
    private static void fill(Map<String, Object> values, Shape shape, Instant asOf) {
        shape.fields().forEach((field, type) -> {
            if (type.kind() == CelKind.BOOL && !field.equals("public")) {
                values.putIfAbsent(field, false);
            } else if (type.kind() == CelKind.LIST) {
                values.putIfAbsent(field, List.of());
            }
        });
        if (shape == Fields.ACTIVITY) {
            values.putIfAbsent("kind", "post");
            values.putIfAbsent("direction", "sent");
            values.putIfAbsent("network", "linkedin");
            Object kind = values.get("kind");
            values.putIfAbsent("public", !"message".equals(kind) && !"invitation".equals(kind));
        }
        if (shape == Fields.ACTIVITY || shape == Fields.POST) {
            values.putIfAbsent("at", asOf);
            values.putIfAbsent("words", (double) Words.count((String) values.get("text")));
        }
    }

    private static Optional<Object> value(Item item, CelType type, Instant asOf) {
        return switch (type.kind()) {
            case DOUBLE -> {
                OptionalDouble number = item.number();
                yield number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
            }
            case BOOL -> item.flag().map(flag -> flag);
            case STRING -> item.written().map(Located::value);
            case TIMESTAMP -> time(item).map(at -> at);
            case LIST -> Optional.of(list(item, type.parameters().get(0), asOf));
            case STRUCT -> item.section().map(section -> thing(section, shape((StructType) type), asOf));
            default -> Optional.empty();
        };
    }

    private static List<Object> list(Item item, CelType type, Instant asOf) {
        List<Object> values = new ArrayList<>();
        item.items().forEach(each -> value(each, type, asOf).ifPresent(values::add));
        return List.copyOf(values);
    }

    private static Shape shape(StructType type) {
        return Fields.ALL.stream()
                .filter(shape -> shape.type().name().equals(type.name()))
                .findFirst()
                .orElseThrow();
    }

    private static Optional<Instant> time(Item item) {
        return item.as(
                "a day such as 2026-03-01 or a time such as 2026-03-01T12:00:00Z",
                () -> item.isScalar() ? item.written().flatMap(text -> time(text.value())) : Optional.empty());
    }

    private static Optional<Instant> time(String written) {
        try {
            return Optional.of(
                    written.contains("T")
                            ? Instant.parse(written)
                            : LocalDate.parse(written)
                                    .atStartOfDay(ZoneOffset.UTC)
                                    .toInstant());
        } catch (DateTimeParseException none) {
            return Optional.empty();
        }
    }
}
