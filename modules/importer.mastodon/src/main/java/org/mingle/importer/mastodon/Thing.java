package org.mingle.importer.mastodon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One object of ActivityStreams, with the fields that matter. Servers write the same field as a text, as an object or as a
 * list of either, so each is asked for in the form that is wanted.
 */
final class Thing {
    private static final int FEW = 12;
    private static final int ALL = Field.values().length;

    private @Nullable Object[] values = new Object[FEW];

    void put(Field field, @Nullable Object value) {
        if (value != null) {
            if (field.ordinal() >= values.length) {
                values = Arrays.copyOf(values, ALL);
            }
            values[field.ordinal()] = value;
        }
    }

    private @Nullable Object get(Field field) {
        return field.ordinal() < values.length ? values[field.ordinal()] : null;
    }

    /** Returns whether a value is no list; most are none. To ask whether it is one would take longer, since that is an interface. */
    private static boolean isSingle(Object value) {
        return value instanceof String || value instanceof Thing;
    }

    private static List<?> several(@Nullable Object value) {
        return value == null || isSingle(value) ? List.of() : (List<?>) value;
    }

    /** Returns whether a field is a text and nothing else. */
    boolean saysPlainly(Field field) {
        return get(field) instanceof String;
    }

    boolean has(Field field) {
        return get(field) != null;
    }

    /** Returns the first text of a field, null when there is none. */
    @Nullable
    String text(Field field) {
        Object value = get(field);
        for (Object one : several(value)) {
            if (one instanceof String text) {
                return text;
            }
        }
        return value instanceof String text ? text : null;
    }

    /** Returns the text of a field, else the first one that is given with a language; null when there is none. */
    @Nullable
    String said(Field field, Field byLanguage) {
        String text = text(field);
        return text == null ? text(byLanguage) : text;
    }

    /** Returns the first object of a field, null when there is none. */
    @Nullable
    Thing thing(Field field) {
        Object value = get(field);
        for (Object one : several(value)) {
            if (one instanceof Thing thing) {
                return thing;
            }
        }
        return value instanceof Thing thing ? thing : null;
    }

    List<Thing> things(Field field) {
        Object value = get(field);
        if (value instanceof Thing thing) {
            return List.of(thing);
        }
        List<?> list = several(value);
        if (list.isEmpty()) {
            return List.of();
        }
        List<Thing> things = new ArrayList<>(list.size());
        for (Object one : list) {
            if (one instanceof Thing thing) {
                things.add(thing);
            }
        }
        return things;
    }

    /** Returns what a field points to: the texts in it, and the ids, else addresses, of the objects in it. */
    List<String> ids(Field field) {
        List<String> ids = new ArrayList<>();
        for (int i = 0; i < members(field); i++) {
            String id = id(field, i);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    int members(Field field) {
        Object value = get(field);
        return value == null ? 0 : isSingle(value) ? 1 : several(value).size();
    }

    /** Returns what one member of a field points to, null when it points nowhere. */
    @Nullable
    String id(Field field, int member) {
        Object value = get(field);
        return pointed(value == null || isSingle(value) ? value : several(value).get(member));
    }

    private static @Nullable String pointed(@Nullable Object value) {
        String id = value instanceof Thing thing ? thing.id() : value instanceof String text ? text : null;
        String clean = id == null ? "" : id.strip();
        return clean.isEmpty() ? null : clean;
    }

    /** Returns the first that a field points to, null when it points nowhere. */
    @Nullable
    String id(Field field) {
        Object value = get(field);
        for (Object one : several(value)) {
            String id = pointed(one);
            if (id != null) {
                return id;
            }
        }
        return pointed(value);
    }

    /** Returns the first that a field points to, else another one. */
    @Nullable
    String id(Field field, Field otherwise) {
        String id = id(field);
        return id == null ? id(otherwise) : id;
    }

    /** Returns what names it: its id, else its address; null when it has neither. */
    @Nullable
    String id() {
        String id = text(Field.ID);
        if (id == null || id.isBlank()) {
            id = id(Field.URL);
        }
        return id == null || id.isBlank() ? text(Field.HREF) : id.strip();
    }

    String type() {
        String type = text(Field.TYPE);
        return type == null ? "" : type;
    }
}
