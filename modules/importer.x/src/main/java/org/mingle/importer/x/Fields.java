package org.mingle.importer.x;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Walks through objects and lists while they are read. */
final class Fields {
    private Fields() {}

    /** Takes one field; the parser is at its value and may be left there or at its end. */
    interface Field {
        void value(String name, JsonParser json) throws IOException;
    }

    /** Takes one member of a list; the parser is at its beginning. */
    interface Member {
        void value(JsonParser json) throws IOException;
    }

    /** Hands over the fields of an object, from its opening brace to its closing one; passes over anything else. */
    static void each(JsonParser json, Field field) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            json.skipChildren();
            return;
        }
        for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
            json.nextToken();
            field.value(name, json);
        }
    }

    /** Hands over the members of a list, from its opening bracket to its closing one; passes over anything else. */
    static void members(JsonParser json, Member member) throws IOException {
        if (json.currentToken() != JsonToken.START_ARRAY) {
            json.skipChildren();
            return;
        }
        while (json.nextToken() != JsonToken.END_ARRAY) {
            member.value(json);
        }
    }

    /** Returns a text or a whole number as it is written; null, passing over it, for anything else. */
    static @Nullable String text(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
            return json.getText();
        }
        json.skipChildren();
        return null;
    }

    /** Returns a number of a tweet or an account, 0 for anything else; there are many, so none is made a text. */
    static long number(JsonParser json) throws IOException {
        JsonToken token = json.currentToken();
        if (token == JsonToken.VALUE_STRING || token == JsonToken.VALUE_NUMBER_INT) {
            return Numbers.of(json.getTextCharacters(), json.getTextOffset(), json.getTextLength());
        }
        json.skipChildren();
        return 0;
    }
}
