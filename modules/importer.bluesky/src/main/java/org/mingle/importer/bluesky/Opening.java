package org.mingle.importer.bluesky;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import org.mingle.api.importing.Source;

/** How a file of JSON begins, which shows whether it is one of Bluesky's. */
enum Opening {
    /** One record, or the commit. */
    SINGLE,
    SEVERAL,
    OTHER;

    private static final int LOOK = 1 << 16;

    static Opening of(Source.Entry entry) throws IOException {
        byte[] start;
        try (InputStream in = entry.open()) {
            start = in.readNBytes(LOOK);
        }
        Look look = new Look();
        try (JsonParser json = Parsers.json(start)) {
            look.top(json);
        } catch (JacksonException | CharConversionException cutOff) {
            // What was seen until then may be enough.
        }
        return look.several ? SEVERAL : look.record || look.did && look.rev ? SINGLE : OTHER;
    }

    private static final class Look {
        private boolean several;
        private boolean record;
        private boolean did;
        private boolean rev;

        void top(JsonParser json) throws IOException {
            JsonToken first = json.nextToken();
            if (first == JsonToken.START_ARRAY) {
                first = json.nextToken();
            }
            if (first == JsonToken.START_OBJECT) {
                object(json);
            }
        }

        private void object(JsonParser json) throws IOException {
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                JsonToken token = json.nextToken();
                String text = token == JsonToken.VALUE_STRING ? json.getText() : "";
                switch (name) {
                    case "$type" -> record |= text.startsWith("app.bsky.");
                    case "uri" -> several |= AtUri.of(text) != null;
                    case "did" -> did |= People.account(text) != null;
                    case "rev" -> rev |= Tid.time(text) != null;
                    case "records" -> {
                        if (token == JsonToken.START_ARRAY && json.nextToken() == JsonToken.START_OBJECT) {
                            object(json);
                            return;
                        }
                    }
                    default -> json.skipChildren();
                }
                if (several) {
                    return;
                }
            }
        }
    }
}
