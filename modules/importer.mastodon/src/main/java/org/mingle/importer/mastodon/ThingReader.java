package org.mingle.importer.mastodon;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one object, and passes over what does not matter. */
final class ThingReader {
    /** More values than any post has; what comes beyond is passed over. */
    private static final int MOST = 20_000;
    /** How many characters take the room of a value, whatever is in it. */
    private static final int EACH = 30;

    private final JsonParser json;
    private int count;
    private int weight;

    ThingReader(JsonParser json) {
        this.json = json;
    }

    /** Returns about how much room what was read takes, in characters. */
    int weight() {
        return weight + EACH * count;
    }

    /** Reads an object from its opening brace to its closing one. */
    Thing read() throws IOException {
        return object(false);
    }

    private Thing object(boolean counted) throws IOException {
        Thing thing = new Thing();
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            Field field = Field.named(name);
            if (field == null || counted && field != Field.TOTAL_ITEMS) {
                json.skipChildren();
            } else if (field.plain() == null) {
                thing.put(field, value(field.counted()));
            } else if (thing.saysPlainly(field.plain()) || json.currentToken() != JsonToken.START_OBJECT) {
                json.skipChildren();
            } else {
                thing.put(field, firstLanguage());
            }
        }
        return thing;
    }

    private @Nullable Object value(boolean counted) throws IOException {
        if (++count > MOST) {
            json.skipChildren();
            return null;
        }
        return switch (json.currentToken()) {
            case START_OBJECT -> object(counted);
            case START_ARRAY -> list(counted);
            case VALUE_NULL -> null;
            default -> text();
        };
    }

    private String text() throws IOException {
        String text = json.getText();
        weight += text.length();
        return text;
    }

    /** Most have one member or none. */
    private List<Object> list(boolean counted) throws IOException {
        if (json.nextToken() == JsonToken.END_ARRAY) {
            return List.of();
        }
        List<Object> list = new ArrayList<>(2);
        do {
            Object member = value(counted);
            if (member != null) {
                list.add(member);
            }
        } while (json.nextToken() != JsonToken.END_ARRAY);
        return list;
    }

    private @Nullable Object firstLanguage() throws IOException {
        Object first = null;
        while (json.nextFieldName() != null) {
            json.nextToken();
            if (first == null) {
                first = value(false);
            } else {
                json.skipChildren();
            }
        }
        return first;
    }
}
