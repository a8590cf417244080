package org.mingle.importer.mastodon;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One object of ActivityStreams, with the fields that matter. Servers write the same field as a text, as an object or as a
 * list of either, so each is asked for in the form that is wanted.
 */
final class Thing {
    /** More values than any post has; what comes beyond is passed over. */
    private static final int MOST = 20_000;

    private static final int FEW = 16;

    /** Which fields say by language what others say without one. */
    private static final Map<String, String> BY_LANGUAGE =
            Map.of("contentMap", "content", "summaryMap", "summary", "nameMap", "name");

    private static final Map<String, String> MAPS =
            Map.of("content", "contentMap", "summary", "summaryMap", "name", "nameMap");
    private static final Set<String> WANTED = new HashSet<>(List.of(
            ("id type url href name nameMap content contentMap summary summaryMap published object actor attributedTo to cc bto"
                            + " bcc audience directMessage inReplyTo tag conversation context quote quoteUri quoteUrl"
                            + " _misskey_quote oneOf anyOf replies likes shares totalItems votersCount preferredUsername"
                            + " webfinger alsoKnownAs attachment value")
                    .split(" ")));

    /** Names and values in turn: there are few, which are found sooner one by one than in a map. */
    private Object[] fields = {};

    private int end;

    private Thing() {}

    private void put(String name, Object value) {
        if (end == fields.length) {
            fields = Arrays.copyOf(fields, Math.max(FEW, 2 * end));
        }
        fields[end++] = name;
        fields[end++] = value;
    }

    /** Returns the last value of that name, a constant, which is the same object as what Jackson reads; null for none. */
    private @Nullable Object get(String name) {
        for (int i = end - 2; i >= 0; i -= 2) {
            if (fields[i] == name) {
                return fields[i + 1];
            }
        }
        return null;
    }

    /** Reads an object from its opening brace to its closing one. */
    static Thing read(JsonParser json) throws IOException {
        return object(json, new int[1], false);
    }

    private static Thing object(JsonParser json, int[] count, boolean any) throws IOException {
        Thing thing = new Thing();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            if (any || WANTED.contains(name) && !thing.saidAlready(name)) {
                Object value = value(json, count, byLanguage(name));
                if (value != null) {
                    thing.put(name, value);
                }
            } else {
                json.skipChildren();
            }
        }
        return thing;
    }

    /** Returns whether a field says by language what was read without one, and is said to differ in nothing. */
    private boolean saidAlready(String name) {
        return byLanguage(name) && get(BY_LANGUAGE.getOrDefault(name, "")) instanceof String;
    }

    private static boolean byLanguage(String name) {
        return name.endsWith("Map") && BY_LANGUAGE.containsKey(name);
    }

    private static @Nullable Object value(JsonParser json, int[] count, boolean any) throws IOException {
        if (++count[0] > MOST) {
            json.skipChildren();
            return null;
        }
        JsonToken token = json.currentToken();
        if (token == JsonToken.START_OBJECT) {
            return object(json, count, any);
        }
        if (token == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                Object member = value(json, count, false);
                if (member != null) {
                    list.add(member);
                }
            }
            return list;
        }
        return token == JsonToken.VALUE_NULL ? null : json.getText();
    }

    boolean has(String field) {
        return get(field) != null;
    }

    private List<?> all(String field) {
        Object value = get(field);
        return value == null ? List.of() : value instanceof List<?> list ? list : List.of(value);
    }

    /** Returns the first text of a field, null when there is none. */
    @Nullable
    String text(String field) {
        Object value = get(field);
        if (value instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof String text) {
                    return text;
                }
            }
        }
        return value instanceof String text ? text : null;
    }

    /** Returns the text of a field, else the first one that is given with a language; null when there is none. */
    @Nullable
    String said(String field) {
        String text = text(field);
        Thing byLanguage = text == null ? thing(MAPS.getOrDefault(field, "")) : null;
        return byLanguage == null || byLanguage.end == 0 ? text : byLanguage.text(String.valueOf(byLanguage.fields[0]));
    }

    /** Returns the first object of a field, null when there is none. */
    @Nullable
    Thing thing(String field) {
        List<Thing> things = things(field);
        return things.isEmpty() ? null : things.get(0);
    }

    List<Thing> things(String field) {
        Object value = get(field);
        if (value == null || value instanceof String) {
            return List.of();
        }
        List<Thing> things = new ArrayList<>();
        for (Object one : all(field)) {
            if (one instanceof Thing thing) {
                things.add(thing);
            }
        }
        return things;
    }

    /** Returns what a field points to: the texts in it, and the ids, else addresses, of the objects in it. */
    List<String> ids(String field) {
        List<String> ids = new ArrayList<>();
        for (Object one : all(field)) {
            String id = pointed(one);
            if (id != null) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static @Nullable String pointed(@Nullable Object value) {
        String id = value instanceof Thing thing ? thing.id() : value instanceof String text ? text : null;
        return id == null || id.isBlank() ? null : id.strip();
    }

    /** Returns the first that a field points to, null when it points nowhere. */
    @Nullable
    String id(String field) {
        Object value = get(field);
        if (!(value instanceof List<?> list)) {
            return pointed(value);
        }
        for (Object one : list) {
            String id = pointed(one);
            if (id != null) {
                return id;
            }
        }
        return null;
    }

    /** Returns what names it: its id, else its address; null when it has neither. */
    @Nullable
    String id() {
        String id = text("id");
        if (id == null || id.isBlank()) {
            id = id("url");
        }
        return id == null || id.isBlank() ? text("href") : id.strip();
    }

    String type() {
        String type = text("type");
        return type == null ? "" : type;
    }
}
