package org.mingle.importer.mastodon;

import java.util.List;
import org.mingle.api.activity.Activity;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Drives the importer on files as a server writes them. */
final class Reads {
    static final String PUBLIC = "https://www.w3.org/ns/activitystreams#Public";
    static final String MIA = "https://glass.example/users/mia";
    static final String FOLLOWERS = MIA + "/followers";
    static final String ADA = "https://panes.example/users/ada";
    static final String ACTOR = """
            {"@context": ["https://www.w3.org/ns/activitystreams", {"toot": "http://joinmastodon.org/ns#"}],
            "id": "https://glass.example/users/mia", "type": "Person", "following": "https://glass.example/users/mia/following",
            "inbox": "https://glass.example/users/mia/inbox", "outbox": "outbox.json", "likes": "likes.json",
            "preferredUsername": "Mia", "name": "Mia Berg", "summary": "<p>Glass &amp; patience.<br>Oslo</p>",
            "url": "https://glass.example/@mia", "alsoKnownAs": ["https://old.example/users/miab"],
            "attachment": [{"type": "PropertyValue", "name": "Site", "value": "<a href=\\"https://mia.example\\" rel=\\"me\\"><span class=\\"invisible\\">https://</span>mia.example</a>"},
            {"type": "PropertyValue", "name": "Pronouns", "value": "she"}]}""";

    private Reads() {}

    /** Begins an archive of Mia Berg's, made on 3 March 2026. */
    static FakeSource mias() {
        return FakeSource.named("archive-20260303050607-0123abcd.zip").file("actor.json", ACTOR);
    }

    static RecordingSink read(Source source) throws Exception {
        return into(new RecordingSink(), source);
    }

    static RecordingSink into(RecordingSink sink, Source source) throws Exception {
        new MastodonImporter().read(source, sink, Progress.NONE);
        return sink;
    }

    /** Writes an outbox as the archive does, an act a line. */
    static String outbox(String... acts) {
        return "{\"@context\": \"https://www.w3.org/ns/activitystreams\", \"id\": \"outbox.json\", \"type\": \"OrderedCollection\","
                + " \"totalItems\": " + acts.length + ", \"orderedItems\": [\n" + String.join(",\n", acts) + "\n]}";
    }

    static RecordingSink acts(String... acts) throws Exception {
        return read(mias().file("outbox.json", outbox(acts)));
    }

    static Activity only(String... acts) throws Exception {
        RecordingSink sink = acts(acts);
        if (sink.activities().size() != 1) {
            throw new AssertionError("one activity was expected: " + sink.activities() + sink.notes());
        }
        return sink.activities().get(0);
    }

    /** Returns the address of a post of Mia's. */
    static String id(int number) {
        return MIA + "/statuses/" + number;
    }

    /** Writes a public post of a minute of 1 March 2026; further fields begin with a comma. */
    static String post(int number, String html, String more) {
        return note(number, html, "\"to\": [\"" + PUBLIC + "\"], \"cc\": [\"" + FOLLOWERS + "\"]", more);
    }

    static String note(int number, String html, String audience, String more) {
        return """
                {"id": "%1$s/activity", "type": "Create", "actor": "%2$s", "published": "2026-03-01T10:%3$02d:00Z", %4$s, \
                "object": {"id": "%1$s", "type": "Note", "published": "2026-03-01T10:%3$02d:00Z", "attributedTo": "%2$s", \
                "url": "https://glass.example/@mia/%5$d", %4$s, "content": "%6$s"%7$s}}""".formatted(id(number), MIA, number % 60, audience, number, html.replace("\"", "\\\""), more);
    }

    static String answers(String id) {
        return ", \"inReplyTo\": \"" + id + "\"";
    }

    /** Writes the tag of somebody mentioned. */
    static String mention(String href, String name) {
        return ", \"tag\": [{\"type\": \"Mention\", \"href\": \"" + href + "\", \"name\": \"" + name + "\"}]";
    }

    static String boost(int number, String object) {
        return """
                {"id": "%s/activity", "type": "Announce", "actor": "%s", "published": "2026-03-01T11:%02d:00Z", \
                "to": ["%s"], "cc": ["%s"], "object": %s}""".formatted(id(number), MIA, number % 60, PUBLIC, FOLLOWERS, object);
    }

    static List<String> texts(RecordingSink sink) {
        return sink.activities().stream().map(Activity::text).toList();
    }
}
