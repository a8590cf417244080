package org.mingle.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingle.api.workspace.StoreException;

/** A small JSON object in a column: texts, whole numbers, lists and objects. */
final class Tree {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Map<String, Object> values;

    private Tree(Map<String, Object> values) {
        this.values = values;
    }

    static Tree read(String json) {
        try (JsonParser parser = FACTORY.createParser(json)) {
            parser.nextToken();
            return new Tree(object(parser));
        } catch (IOException broken) {
            throw damaged(broken);
        }
    }

    /** A parser quotes what it stumbled over: only the kind of the fault and its place go on. */
    private static StoreException damaged(Exception broken) {
        IllegalStateException same = new IllegalStateException(broken.getClass().getName());
        same.setStackTrace(broken.getStackTrace());
        return new StoreException(
                "A row of the database is damaged. Put the database file aside and import your exports again.", same);
    }

    static String write(Writing writing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(text)) {
            json.writeStartObject();
            writing.to(json);
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static <T> void array(JsonGenerator json, String name, @Nullable List<T> list, Item<T> item) throws IOException {
        if (list != null) {
            json.writeArrayFieldStart(name);
            for (T one : list) {
                item.to(json, one);
            }
            json.writeEndArray();
        }
    }

    private static Map<String, Object> object(JsonParser parser) throws IOException {
        Map<String, Object> map = new HashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            parser.nextToken();
            Object value = value(parser);
            if (value != null) {
                map.put(name, value);
            }
        }
        return map;
    }

    private static @Nullable Object value(JsonParser parser) throws IOException {
        return switch (parser.currentToken()) {
            case START_OBJECT -> new Tree(object(parser));
            case START_ARRAY -> {
                List<Object> list = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    Object item = value(parser);
                    if (item != null) {
                        list.add(item);
                    }
                }
                yield list;
            }
            case VALUE_NUMBER_INT -> parser.getIntValue();
            case VALUE_STRING -> parser.getText();
            default -> null;
        };
    }

    @Nullable
    String text(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    String must(String name) {
        String text = text(name);
        return text == null ? "" : text;
    }

    int number(String name) {
        return values.get(name) instanceof Integer number ? number : 0;
    }

    @Nullable
    LocalDate date(String name) {
        String text = text(name);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException broken) {
            throw damaged(broken);
        }
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    List<String> texts(String name) {
        List<String> texts = new ArrayList<>();
        if (values.get(name) instanceof List<?> list) {
            list.forEach(one -> texts.add(String.valueOf(one)));
        }
        return texts;
    }

    <T> List<T> list(String name, Function<Tree, T> reader) {
        List<T> items = new ArrayList<>();
        if (values.get(name) instanceof List<?> list) {
            for (Object one : list) {
                if (one instanceof Tree tree) {
                    items.add(reader.apply(tree));
                }
            }
        }
        return items;
    }

    Map<String, Integer> numbers(String name) {
        Map<String, Integer> numbers = new HashMap<>();
        if (values.get(name) instanceof Tree tree) {
            tree.values.keySet().forEach(key -> numbers.put(key, tree.number(key)));
        }
        return numbers;
    }

    /** Writes the fields of an object. */
    @FunctionalInterface
    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    /** Writes one item of a list. */
    @FunctionalInterface
    interface Item<T> {
        void to(JsonGenerator json, T item) throws IOException;
    }
}
