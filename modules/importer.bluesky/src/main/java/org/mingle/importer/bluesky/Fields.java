package org.mingle.importer.bluesky;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.cbor.CBORParser;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One record, or an object within one, as CBOR and JSON have it alike: objects, lists, texts, bytes and names of blocks. */
final class Fields {
    /** More values than any record has; what comes beyond is passed over. */
    static final int MOST = 20_000;

    private static final String TYPE = "$type";
    private static final int LONGEST_NUMBER = 9;
    private static final int LINK = 42;
    private static final int FEW = 6;

    private static final Fields NONE = new Fields(0);

    /** Names and values in turn: there are few, which are found sooner one by one than in a map. */
    private Object[] values;

    private int end;
    /** Asked for again and again. */
    private String type = "";

    /** Begins one for so many; it takes more too. */
    Fields(int few) {
        values = new Object[2 * few];
    }

    void put(String name, Object value) {
        if (end == values.length) {
            values = Arrays.copyOf(values, 2 * Math.max(FEW, end));
        }
        values[end++] = name;
        values[end++] = value;
        if (name.equals(TYPE)) {
            type = value instanceof String said ? said : "";
        }
    }

    /** Returns the last value of that name, null for none. */
    private @Nullable Object get(String name) {
        for (int i = end - 2; i >= 0; i -= 2) {
            if (name.equals(values[i])) {
                return values[i + 1];
            }
        }
        return null;
    }

    /** Returns the object that a block of CBOR is; null when it is none or broken. */
    static @Nullable Fields of(byte[] block, int from, int to) {
        try (JsonParser cbor = Parsers.cbor(block, from, to)) {
            return cbor.nextToken() == JsonToken.START_OBJECT ? read(cbor) : null;
        } catch (IOException broken) {
            // Memory can always be read.
            return null;
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
        Fields fields = new Fields(FEW);
        int[] count = new int[1];
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            boolean list = parser.nextToken() == JsonToken.START_ARRAY && name.equals(streamed);
            if (list) {
                elsewhere.list();
            }
            Object value = list ? List.of() : value(parser, count);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return fields;
    }

    private static Fields object(JsonParser parser, int[] count) throws IOException {
        Fields fields = new Fields(FEW);
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            Object value = value(parser, count);
            if (value != null) {
                fields.put(name, value);
            }
        }
        return fields;
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
        return link ? Cid.of(bytes, 1, bytes.length) : bytes;
    }

    boolean has(String name) {
        return get(name) != null;
    }

    /** Returns a text or a whole number, null when there is none. */
    @Nullable
    String text(String name) {
        return get(name) instanceof String text ? text : null;
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
        return get(name) instanceof byte[] bytes ? bytes : null;
    }

    @Nullable
    Cid link(String name) {
        return get(name) instanceof Cid cid ? cid : null;
    }

    /** Returns an object, an empty one when there is none. */
    Fields object(String name) {
        return get(name) instanceof Fields fields ? fields : NONE;
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
        if (!(get(name) instanceof List<?> list)) {
            return List.of();
        }
        List<T> all = new ArrayList<>(list.size());
        for (Object one : list) {
            if (type.isInstance(one)) {
                all.add(type.cast(one));
            }
        }
        return all;
    }

    /** Returns what it says it is, empty when it does not. */
    String type() {
        return type;
    }
}
