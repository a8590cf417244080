package org.mingle.importer.mastodon;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Source;

/**
 * How a file begins, which shows what it is; its name is asked only where two kinds look the same.
 *
 * @param kind what it is
 * @param first the first thing in it, for an outbox; null when there is none
 * @param part whether it is a page of something larger
 */
record Opening(FileKind kind, @Nullable Thing first, boolean part) {
    private static final int LOOK = 1 << 18;
    private static final Set<String> PERSONS = Set.of("Person", "Service", "Application", "Group", "Organization");

    /** Returns how an entry begins, null when it is nothing of Mastodon's. */
    static @Nullable Opening of(Source.Entry entry) throws IOException {
        byte[] start;
        try (InputStream in = entry.open()) {
            start = in.readNBytes(LOOK);
        }
        String last = entry.name().substring(entry.name().lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
        Look look = new Look();
        try (JsonParser json = Json.parser(start)) {
            look.at(json);
        } catch (com.fasterxml.jackson.core.JacksonException | CharConversionException cutOff) {
            // What was seen until then may be enough.
            look.broken = true;
        }
        if (look.object) {
            FileKind kind = look.kind(last);
            return kind == null ? null : new Opening(kind, look.first, look.type.endsWith("CollectionPage"));
        }
        FileKind list = AccountList.kind(start, last);
        return list == null ? null : new Opening(list, null, false);
    }

    private static final class Look {
        private boolean object;
        private boolean broken;
        private boolean person;
        private boolean items;
        private String type = "";
        private String id = "";
        private @Nullable Thing first;

        void at(JsonParser json) throws IOException {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return;
            }
            object = true;
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                JsonToken token = json.nextToken();
                switch (name) {
                    case "type" -> type = token == JsonToken.VALUE_STRING ? json.getText() : type;
                    case "id" -> id = token == JsonToken.VALUE_STRING ? json.getText() : id;
                    case "preferredUsername", "inbox", "outbox" -> person = true;
                    case "orderedItems", "items" -> {
                        if (token == JsonToken.START_ARRAY) {
                            items = true;
                            if (json.nextToken() == JsonToken.START_OBJECT) {
                                first = new ThingReader(json).read();
                            }
                            return;
                        }
                    }
                    default -> json.skipChildren();
                }
            }
        }

        @Nullable
        FileKind kind(String name) {
            if (PERSONS.contains(type)) {
                return person ? FileKind.ACTOR : null;
            }
            boolean collection = type.contains("Collection") || items;
            if (!collection) {
                return null;
            }
            if (first != null) {
                return first.has(Field.OBJECT) || first.has(Field.ACTOR) ? FileKind.OUTBOX : null;
            }
            FileKind told = named(id.toLowerCase(Locale.ROOT));
            return told == null && (items || broken) ? named(name) : told;
        }

        private static @Nullable FileKind named(String text) {
            return text.contains("outbox")
                    ? FileKind.OUTBOX
                    : text.contains("bookmark")
                            ? FileKind.BOOKMARKS
                            : text.contains("like") || text.contains("favourite") ? FileKind.LIKES : null;
        }
    }
}
