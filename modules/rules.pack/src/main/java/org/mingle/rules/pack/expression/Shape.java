package org.mingle.rules.pack.expression;

import com.google.common.collect.ImmutableSet;
import dev.cel.common.types.CelType;
import dev.cel.common.types.StructType;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The fields that one kind of thing has in expressions.
 *
 * @param name what an author calls it, such as {@code tie}
 * @param fields type by field name
 */
public record Shape(String name, Map<String, CelType> fields) {
    public Shape {
        fields = Map.copyOf(fields);
    }

    /** Returns the type that expressions are checked against. */
    @SuppressWarnings("Immutable") // the fields are a copy
    public CelType type() {
        return StructType.create(
                typeName(), ImmutableSet.copyOf(fields.keySet()), field -> Optional.ofNullable(fields.get(field)));
    }

    /** Returns the name of the type; no author can write it, so that no variable is hidden by it. */
    String typeName() {
        return "mingle." + name;
    }

    /** Returns a text that changes whenever a field or its type does. */
    public String fingerprint() {
        StringBuilder text = new StringBuilder(name);
        new TreeMap<>(fields)
                .forEach((field, type) ->
                        text.append(' ').append(field).append(':').append(type.name()));
        return text.toString();
    }
}
