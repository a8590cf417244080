package org.mingle.fetching;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.fetching.FetchException;

/** The fields of an object that a server has sent, by name, each as it was written. */
record Json(Map<String, String> fields) {
    private static final JsonFactory FACTORY = new JsonFactory();

    /** Returns the object in an answer. */
    static Json in(Web.Answer answer) throws FetchException {
        try (JsonParser json = FACTORY.createParser(answer.file().toFile())) {
            return object(json);
        } catch (JacksonException broken) {
            throw new FetchException(answer.from().getHost() + " sends something that cannot be read.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Json object(JsonParser json) throws IOException {
        Map<String, String> fields = new LinkedHashMap<>();
        if (json.nextToken() == JsonToken.START_OBJECT) {
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                json.nextToken();
                fields.put(name, copy(json));
            }
        }
        return new Json(fields);
    }

    private static String copy(JsonParser json) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = FACTORY.createGenerator(text)) {
            out.copyCurrentStructure(json);
        }
        return text.toString();
    }

    boolean has(String name) {
        return fields.containsKey(name);
    }

    /** Returns a text, null when there is none. */
    @Nullable
    String text(String name) {
        return read(name, json -> json.nextToken() == JsonToken.VALUE_STRING ? json.getText() : null);
    }

    /** Returns an object, without fields when there is none. */
    Json object(String name) {
        Json found = read(name, Json::object);
        return found == null ? new Json(Map.of()) : found;
    }

    /** Returns the members of a list as they were written; none when it is no list. */
    List<String> list(String name) {
        List<String> members = read(name, json -> {
            List<String> all = new ArrayList<>();
            if (json.nextToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() != JsonToken.END_ARRAY) {
                    all.add(copy(json));
                }
            }
            return all;
        });
        return members == null ? List.of() : members;
    }

    /** Returns the objects of a list. */
    List<Json> objects(String name) {
        List<Json> all = new ArrayList<>();
        for (String member : list(name)) {
            all.add(new Json(Map.of("", member)).object(""));
        }
        return all;
    }

    private interface Reading<T> {
        @Nullable
        T of(JsonParser json) throws IOException;
    }

    private <T> @Nullable T read(String name, Reading<T> reading) {
        String text = fields.get(name);
        if (text == null) {
            return null;
        }
        try (JsonParser json = FACTORY.createParser(text)) {
            return reading.of(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
