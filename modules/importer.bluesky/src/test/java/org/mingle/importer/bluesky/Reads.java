package org.mingle.importer.bluesky;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mingle.api.activity.Activity;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;
import org.mingle.guests.packing.Car;
import org.mingle.guests.packing.Json;
import org.mingle.guests.packing.Link;
import org.mingle.guests.packing.SearchTree;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Drives the importer on repositories as Bluesky gives them out; they are Mia's. */
final class Reads {
    static final String MIA = "did:plc:mmmmmmmmmmmmmmmmmmmmmmmm";
    static final String ADA = "did:plc:aaaaaaaaaaaaaaaaaaaaaaaa";
    static final String BEN = "did:plc:bbbbbbbbbbbbbbbbbbbbbbbb";
    static final String POST = "app.bsky.feed.post";
    /** Made on 3 March 2026 at 10:00. */
    static final String REV = "3mg4x5sfk2222";

    private final TreeMap<String, Map<String, Object>> records = new TreeMap<>();

    /** Begins a repository with nothing in it. */
    static Reads mias() {
        return new Reads();
    }

    /** Returns a key of a minute of 1 March 2026, from 10:00. */
    static String key(int minute) {
        long bits = (1_772_359_200_000_000L + minute * 60_000_000L) << 10;
        StringBuilder key = new StringBuilder();
        for (int i = 12; i >= 0; i--) {
            key.append("234567abcdefghijklmnopqrstuvwxyz".charAt((int) (bits >>> 5 * i & 31)));
        }
        return key.toString();
    }

    static String time(int minute) {
        return "2026-03-01T" + (10 + minute / 60) + ":" + (minute % 60 + 100 + "").substring(1) + ":00.000Z";
    }

    static String uri(String did, int minute) {
        return "at://" + did + "/" + POST + "/" + key(minute);
    }

    /** Adds a record; its kind is the collection unless it says another. */
    Reads record(String path, Map<String, Object> fields) {
        Map<String, Object> record = new HashMap<>(fields);
        record.putIfAbsent("$type", path.substring(0, path.indexOf('/')));
        records.put(path, record);
        return this;
    }

    /** Adds a post of a minute; more are fields: name, value, name, value. */
    Reads post(int minute, String text, Object... more) {
        Map<String, Object> fields = Json.object(more);
        fields.putIfAbsent("createdAt", time(minute));
        fields.put("text", text);
        return record(POST + "/" + key(minute), fields);
    }

    Reads profile() {
        return record(
                "app.bsky.actor.profile/self",
                Json.object("displayName", "Mia Berg", "description", "Glass & patience.\nOslo"));
    }

    static Map<String, Object> reply(String root, String parent) {
        return Json.object("root", Json.object("uri", root), "parent", Json.object("uri", parent));
    }

    /** Marks a part of a text; its first place counts. */
    static Map<String, Object> facet(String text, String part, String type, String name, String value) {
        int from = text.substring(0, text.indexOf(part)).getBytes(StandardCharsets.UTF_8).length;
        return Json.object(
                "index",
                Json.object("byteStart", from, "byteEnd", from + part.getBytes(StandardCharsets.UTF_8).length),
                "features",
                List.of(Json.object("$type", "app.bsky.richtext.facet#" + type, name, value)));
    }

    /** Returns the file: the commit, the nodes of the tree, then the records by path. */
    byte[] bytes() {
        try {
            Car car = new Car();
            TreeMap<String, Link> links = new TreeMap<>();
            for (Map.Entry<String, Map<String, Object>> record : records.entrySet()) {
                links.put(record.getKey(), Car.name(record.getValue()));
            }
            Link commit = commit(car, SearchTree.add(links, car));
            for (Map<String, Object> record : records.values()) {
                car.add(record);
            }
            return car.bytes(commit);
        } catch (IOException never) {
            throw new AssertionError(never);
        }
    }

    static Link commit(Car car, Link tree) throws IOException {
        return car.add(Json.object("did", MIA, "version", 3, "data", tree, "rev", REV, "sig", new byte[64]));
    }

    static FakeSource file(byte[] car) {
        return FakeSource.named("repo.car").file("repo.car", car);
    }

    FakeSource file() {
        return file(bytes());
    }

    static RecordingSink read(Source source) throws Exception {
        return into(new RecordingSink(), source);
    }

    static RecordingSink into(RecordingSink sink, Source source) throws Exception {
        new BlueskyImporter().read(source, sink, Progress.NONE);
        return sink;
    }

    RecordingSink read() throws Exception {
        return read(file());
    }

    Activity only() throws Exception {
        RecordingSink sink = read();
        if (sink.activities().size() != 1) {
            throw new AssertionError("one activity was expected: " + sink.activities() + sink.notes());
        }
        return sink.activities().get(0);
    }

    static List<String> texts(RecordingSink sink) {
        return sink.activities().stream().map(Activity::text).sorted().toList();
    }
}
