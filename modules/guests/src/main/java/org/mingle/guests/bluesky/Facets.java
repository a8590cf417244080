package org.mingle.guests.bluesky;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.mingle.guests.life.Person;
import org.mingle.guests.packing.Json;

/** A text as programs of Bluesky send it: people and addresses are marked by their bytes, and long addresses are shortened. */
final class Facets {
    private static final Pattern LINK = Pattern.compile("https?://\\S+?(?=[.,;!?)]*(?:\\s|$))");
    private static final int SHOWN = 24;

    private final StringBuilder text = new StringBuilder();
    private final List<Object> facets = new ArrayList<>();

    /** Marks a text; it begins with the name of somebody when one is given. */
    static Facets of(@Nullable Person named, String words) {
        Facets facets = new Facets();
        if (named != null) {
            facets.mark(
                    "@" + Names.handle(named),
                    Json.object("$type", "app.bsky.richtext.facet#mention", "did", Names.did(named)));
            facets.text.append(' ');
        }
        Matcher link = LINK.matcher(words);
        int done = 0;
        while (link.find()) {
            facets.text.append(words, done, link.start());
            String shown = link.group().replaceFirst("https?://", "");
            facets.mark(
                    shown.length() > SHOWN ? shown.substring(0, SHOWN) + "..." : shown,
                    Json.object("$type", "app.bsky.richtext.facet#link", "uri", link.group()));
            done = link.end();
        }
        facets.text.append(words.substring(done));
        return facets;
    }

    private void mark(String shown, Map<String, Object> feature) {
        int from = length();
        text.append(shown);
        facets.add(Json.object(
                "index", Json.object("byteStart", from, "byteEnd", length()), "features", List.of(feature)));
    }

    private int length() {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    String text() {
        return text.toString();
    }

    List<Object> marks() {
        return facets;
    }
}
