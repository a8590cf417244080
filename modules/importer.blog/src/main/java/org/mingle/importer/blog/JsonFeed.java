package org.mingle.importer.blog;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/** Reads a saved JSON Feed of version 1 or 1.1. */
final class JsonFeed {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Taker taker;
    private final Progress progress;

    JsonFeed(Taker taker, Progress progress) {
        this.taker = taker;
        this.progress = progress;
    }

    static Head head(Source.Entry entry) throws IOException, Xml.BrokenException {
        String[] home = {"", ""};
        List<Author> authors = new ArrayList<>();
        each(entry, (json, name) -> {
            switch (name) {
                case "home_page_url" -> home[0] = string(json);
                case "feed_url" -> home[1] = string(json);
                case "author", "authors" -> authors(json, authors);
                default -> json.skipChildren();
            }
        });
        return new Head(home[0].isEmpty() ? home[1] : home[0], authors, null);
    }

    void read(Source.Entry entry) throws IOException, Xml.BrokenException {
        each(entry, (json, name) -> {
            if (name.equals("items") && json.currentToken() == JsonToken.START_ARRAY) {
                while (json.nextToken() == JsonToken.START_OBJECT) {
                    progress.check();
                    item(json);
                }
            } else {
                json.skipChildren();
            }
        });
    }

    /** Does something with the value of a field. */
    @FunctionalInterface
    private interface Field {
        void take(JsonParser json, String name) throws IOException;
    }

    private static void each(Source.Entry entry, Field field) throws IOException, Xml.BrokenException {
        try (Reader reader = Decoded.of(entry.open());
                JsonParser json = FACTORY.createParser(reader)) {
            try {
                json.nextToken();
                fields(json, field);
            } catch (JacksonException broken) {
                throw new Xml.BrokenException(
                        Math.max(1, json.currentLocation().getLineNr()), "the JSON is not well formed");
            }
        }
    }

    private static void fields(JsonParser json, Field field) throws IOException {
        for (JsonToken token = json.nextToken(); token == JsonToken.FIELD_NAME; token = json.nextToken()) {
            String name = json.currentName();
            json.nextToken();
            field.take(json, name);
        }
    }

    /** A number counts as well, which careless feeds have for an id. */
    private static String string(JsonParser json) throws IOException {
        json.skipChildren();
        boolean scalar =
                json.currentToken() == JsonToken.VALUE_STRING || json.currentToken() == JsonToken.VALUE_NUMBER_INT;
        return scalar ? json.getText().strip() : "";
    }

    private static void authors(JsonParser json, List<Author> into) throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            while (json.nextToken() == JsonToken.START_OBJECT) {
                authors(json, into);
            }
        } else if (json.currentToken() == JsonToken.START_OBJECT) {
            fields(json, (inner, name) -> {
                String value = string(inner);
                if (name.equals("name") && !value.isEmpty()) {
                    into.add(Author.named(value));
                }
            });
        }
    }

    private void item(JsonParser json) throws IOException {
        int line = Math.max(1, json.currentTokenLocation().getLineNr());
        Map<String, String> values = new HashMap<>();
        List<Author> authors = new ArrayList<>();
        fields(json, (inner, name) -> {
            if (name.equals("author") || name.equals("authors")) {
                authors(inner, authors);
            } else {
                values.put(name, string(inner));
            }
        });
        String markup = values.getOrDefault("content_html", "");
        String text = values.getOrDefault("content_text", "");
        Post.Body plain = new Post.Body(text.isEmpty() ? values.getOrDefault("summary", "") : text, Post.Form.TEXT);
        Moment at = Moment.of(values.get("date_published"));
        taker.post(new Post(
                values.getOrDefault("id", ""),
                values.getOrDefault("url", ""),
                Html.escaped(values.getOrDefault("title", "")),
                markup.isBlank() ? plain : new Post.Body(markup, Post.Form.MARKUP),
                at == null ? Moment.of(values.get("date_modified")) : at,
                authors.isEmpty() ? "" : authors.get(0).shown(),
                null,
                true,
                false,
                Map.of(),
                List.of(),
                line));
    }
}
