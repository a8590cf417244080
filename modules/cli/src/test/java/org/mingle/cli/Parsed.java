package org.mingle.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** Reads what a command printed as a script would. */
final class Parsed {
    private static final ObjectMapper MAPPER =
            new ObjectMapper().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private Parsed() {}

    /** Returns the one document that was printed; anything around it fails. */
    static JsonNode json(String printed) {
        try {
            return MAPPER.readTree(printed);
        } catch (JsonProcessingException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** Returns the documents that were printed, one a line. */
    static List<JsonNode> lines(String printed) {
        return printed.lines().map(Parsed::json).toList();
    }

    /** Returns one field of every element. */
    static List<String> texts(JsonNode list, String field) {
        return StreamSupport.stream(list.spliterator(), false)
                .map(each -> each.get(field).asText())
                .toList();
    }

    /** Returns the names of the fields, in order. */
    static List<String> keys(JsonNode object) {
        return object.properties().stream().map(java.util.Map.Entry::getKey).toList();
    }
}
