package org.mingle.guests.packing;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes maps, lists and single values as DAG-CBOR: one way only, with the shortest keys first. */
final class DagCbor {
    private static final CBORFactory FACTORY = new CBORFactory();
    private static final int LINK = 42;
    private static final Comparator<String> ORDER = Comparator.<String>comparingInt(
                    key -> key.getBytes(StandardCharsets.UTF_8).length)
            .thenComparing(Comparator.naturalOrder());

    private DagCbor() {}

    static byte[] bytes(Object value) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (CBORGenerator cbor = FACTORY.createGenerator(bytes)) {
            write(cbor, value);
        }
        return bytes.toByteArray();
    }

    private static void write(CBORGenerator cbor, @Nullable Object value) throws IOException {
        if (value instanceof Map<?, ?> fields) {
            cbor.writeStartObject(value, fields.size());
            for (String key :
                    fields.keySet().stream().map(String::valueOf).sorted(ORDER).toList()) {
                cbor.writeFieldName(key);
                write(cbor, fields.get(key));
            }
            cbor.writeEndObject();
        } else if (value instanceof List<?> items) {
            cbor.writeStartArray(value, items.size());
            for (Object item : items) {
                write(cbor, item);
            }
            cbor.writeEndArray();
        } else if (value instanceof Link link) {
            cbor.writeTag(LINK);
            cbor.writeBinary(link.inCbor());
        } else if (value instanceof byte[] bytes) {
            cbor.writeBinary(bytes);
        } else if (value instanceof Integer number) {
            cbor.writeNumber(number);
        } else if (value == null) {
            cbor.writeNull();
        } else {
            cbor.writeString(value.toString());
        }
    }
}
