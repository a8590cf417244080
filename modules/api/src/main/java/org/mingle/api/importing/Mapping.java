package org.mingle.api.importing;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the columns of a table hold.
 *
 * @param columns by the name of the column; of a field with several the first one that says something counts, of mail
 *     addresses and pages all
 * @param constants what holds for every row that says nothing else
 */
public record Mapping(Map<String, PersonField> columns, Map<PersonField, String> constants) {
    /** Nothing is known. */
    public static final Mapping NONE = new Mapping(Map.of(), Map.of());

    public Mapping {
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        constants = Collections.unmodifiableMap(new LinkedHashMap<>(constants));
    }

    /** Returns whether it tells who the people are. */
    public boolean usable() {
        return columns.values().stream().anyMatch(PersonField::names);
    }
}
