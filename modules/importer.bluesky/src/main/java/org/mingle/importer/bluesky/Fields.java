package org.mingle.importer.bluesky;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One record, or an object within one, as CBOR and JSON have it alike: objects, lists, texts, bytes and names of blocks. */
final class Fields {
    /** More values than any record has; what comes beyond is passed over. */
    private static final int MOST = 20_000;

    private static final int LONGEST_NUMBER = 9;
    private static final int LINK = 42;

    private final Map<String, Object> values;

    private Fields(Map<String, Object> values) {
        this.values = values;
    }

    /** Returns the object that a block is; null when it is none or broken. */
    static @Nullable Fields of(byte[] block) throws IOException {
        try (JsonParser cbor = Parsers.cbor(block)) {
            return cbor.nextToken() == JsonToken.START_OBJECT ? read(cbor) : null;
        } catch (JacksonException | CharConversionException broken) {
            return null;
        }
    }

    /**
     * Returns what a block says it is without reading the rest of it; empty when it does not say it or is broken before it
     * does.
     */
    static String type(byte[] block) throws IOException {
        try (JsonParser cbor = Parsers.cbor(block)) {
            String name = cbor.nextToken() == JsonToken.START_OBJECT ? cbor.nextFieldName() : null;
            for (; name != null; name = cbor.nextFieldName()) {
                JsonToken token = cbor.nextToken();
                if (name.equals("$type") && token == JsonToken.VALUE_STRING) {
                    return cbor.getText();
                }
                cbor.skipChildren();
            }
            return "";
        } catch (JacksonException | CharConversionException broken) {
            return "";
        }
    }

    /** Reads a list that is too long to be held; the parser is at its beginning and is left at its end. */
    interface Streamed {
        void list() throws IOException;
    }

    /** Reads an object from its beginning to its end. */
    static Fields read(JsonParser parser) throws IOException {
        return object(parser, new int[1]);
    }

    /** Reads an object, of which one list is read elsewhere; it has the name of that list then, and nothing of it. */
    static Fields read(JsonParser parser, String streamed, Streamed elsewhere) throws IOException {
        Map<String, Object> values = new HashMap<>();
        int[] count = new int[1];
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            boolean list = parser.nextToken() == JsonToken.START_ARRAY && name.equals(streamed);
            if (list) {
                elsewhere.list();
            }
            Object value = list ? List.of() : value(parser, count);
            if (value != null) {
                values.put(name, value);
            }
        }
        return new Fields(values);
    }

    private static Fields object(JsonParser parser, int[] count) throws IOException {
        Map<String, Object> values = new HashMap<>();
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            Object value = value(parser, count);
            if (value != null) {
                values.put(name, value);
            }
        }
        return new Fields(values);
    }

    private static @Nullable Object value(JsonParser parser, int[] count) throws IOException {
        if (++count[0] > MOST) {
            parser.skipChildren();
            return null;
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> object(parser, count);
            case START_ARRAY -> list(parser, count);
            case VALUE_EMBEDDED_OBJECT -> bytes(parser);
            case VALUE_STRING, VALUE_NUMBER_INT -> parser.getText();
            default -> null;
        };
    }

    private static List<Object> list(JsonParser parser, int[] count) throws IOException {
        List<Object> list = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            Object member = value(parser, count);
            if (member != null) {
                list.add(member);
            }
        }
        return list;
    }

    private static @Nullable Object bytes(JsonParser parser) throws IOException {
        byte[] bytes = parser.getBinaryValue();
        boolean link = parser instanceof CBORParser cbor && cbor.getCurrentTag() == LINK;
        return link ? Cid.of(bytes, 1) : bytes;
    }

    boolean has(String name) {
        return values.containsKey(name);
    }

    /** Returns a text or a whole number, null when there is none. */
    @Nullable
    String text(String name) {
        return values.get(name) instanceof String text ? text : null;
    }

    /** Returns a whole number, -1 when there is none from nought up. */
    int number(String name) {
        String text = text(name);
        if (text == null || text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return -1;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return -1;
            }
        }
        return Integer.parseInt(text);
    }

    byte @Nullable [] bytes(String name) {
        return values.get(name) instanceof byte[] bytes ? bytes : null;
    }

    @Nullable
    Cid link(String name) {
        return values.get(name) instanceof Cid cid ? cid : null;
    }

    /** Returns an object, an empty one when there is none. */
    Fields object(String name) {
        return values.get(name) instanceof Fields fields ? fields : new Fields(Map.of());
    }

    /** Returns the objects of a list. */
    List<Fields> objects(String name) {
        return all(name, Fields.class);
    }

    /** Returns the names of blocks in a list. */
    List<Cid> links(String name) {
        return all(name, Cid.class);
    }

    private <T> List<T> all(String name, Class<T> type) {
        return values.get(name) instanceof List<?> list
                ? list.stream().filter(type::isInstance).map(type::cast).toList()
                : List.of();
    }

    /** Returns what it says it is, empty when it does not. */
    String type() {
        String type = text("$type");
        return type == null ? "" : type;
    }
}
