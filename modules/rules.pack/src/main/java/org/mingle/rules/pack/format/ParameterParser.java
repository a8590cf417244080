package org.mingle.rules.pack.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.Parameter;
import org.mingle.rules.pack.source.Item;
import org.mingle.rules.pack.source.Located;
import org.mingle.rules.pack.source.Section;

/** Reads the parameters of a rule. */
final class ParameterParser {
    private static final List<String> KEYS = List.of("default", "min", "max");

    private ParameterParser() {}

    static List<Parameter> read(Section params) {
        List<Parameter> parameters = new ArrayList<>();
        for (String name : params.keys()) {
            if (!Names.VARIABLE.matcher(name).matches()) {
                params.mistakeAtKey(name, "a parameter is called by letters and digits, such as maxShare");
            } else {
                params.item(name)
                        .flatMap(item -> item.section("the parameter '" + name + "'"))
                        .flatMap(section -> parameter(name, section))
                        .ifPresent(parameters::add);
            }
        }
        return parameters;
    }

    private static Optional<Parameter> parameter(String name, Section section) {
        section.only(KEYS);
        Optional<Item> item = section.required("default");
        Optional<Object> standard = item.flatMap(ParameterParser::standard);
        if (standard.isEmpty()) {
            return Optional.empty();
        }
        boolean number = standard.get() instanceof Double;
        for (String bound : List.of("min", "max")) {
            if (!number && section.item(bound).isPresent()) {
                section.mistakeAtKey(bound, "only a number has '" + bound + "'");
                return Optional.empty();
            }
        }
        @Nullable Double min = bound(section, "min");
        @Nullable Double max = bound(section, "max");
        if (min != null && max != null && min > max) {
            section.mistakeAtKey("min", "'min' must not be above 'max'");
            return Optional.empty();
        }
        if (standard.get() instanceof Double value && (min != null && value < min || max != null && value > max)) {
            item.get().mistake("'default' must lie between 'min' and 'max'");
        }
        return Optional.of(new Parameter(name, standard.get(), min, max));
    }

    private static @Nullable Double bound(Section section, String key) {
        OptionalDouble bound = section.item(key).map(Item::number).orElse(OptionalDouble.empty());
        return bound.isPresent() ? bound.getAsDouble() : null;
    }

    private static Optional<Object> standard(Item item) {
        return item.isList() ? texts(item).map(list -> list) : item.value();
    }

    /** Returns a value of the same type as the standard. */
    static Optional<Object> value(Item item, Object standard) {
        if (standard instanceof Double) {
            OptionalDouble number = item.number();
            return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
        }
        if (standard instanceof Boolean) {
            return item.flag().map(flag -> flag);
        }
        return standard instanceof List
                ? texts(item).map(list -> list)
                : item.written().map(Located::value);
    }

    private static Optional<List<String>> texts(Item item) {
        List<String> texts = new ArrayList<>();
        List<Item> items = item.items();
        items.forEach(each -> each.written().map(Located::value).ifPresent(texts::add));
        return texts.size() == items.size() ? Optional.of(List.copyOf(texts)) : Optional.empty();
    }
}
