package org.mingle.importer.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingle.api.activity.Kind;
import org.mingle.api.importing.PlainText;
import org.mingle.guests.packing.Car;
import org.mingle.guests.packing.Json;
import org.mingle.guests.packing.Link;
import org.mingle.guests.packing.SearchTree;
import org.mingle.testing.FakeSource;
import org.mingle.testing.Fuzz;
import org.mingle.testing.RecordingSink;

/** Files with random damage: only the exceptions of the contract come out, and what stands before the damage is kept. */
@Timeout(60)
class FuzzTest {
    private static final int CLEAN = 5;
    private static final Fuzz FUZZ = Fuzz.json(
            "\"reply\":{\"parent\":",
            "\"facets\":[{\"index\":{\"byteStart\":-1,\"byteEnd\":",
            "\"features\":[{\"$type\":\"#mention\",\"did\":\"",
            "\"createdAt\":\"2026-13-45T25:00:00Z\"",
            "\"$type\":\"app.bsky.feed.like\"",
            "\"uri\":\"at://did:plc:a/",
            "at://" + Reads.ADA + "/app.bsky.feed.post/3k",
            "@a.example",
            "http://[::1",
            "{\"embed\":".repeat(120));

    private static String item(int i, String text) {
        return "{\"uri\": \"" + Reads.uri(Reads.MIA, i)
                + "\", \"value\": {\"$type\": \"app.bsky.feed.post\", \"text\": \""
                + text + "\", \"createdAt\": \"" + Reads.time(i) + "\", \"reply\": {\"parent\": {\"uri\": \""
                + Reads.uri(Reads.ADA, 1) + "\"}}, \"facets\": [{\"index\": {\"byteStart\": 0, \"byteEnd\": 3},"
                + " \"features\": [{\"$type\": \"app.bsky.richtext.facet#mention\", \"did\": \"" + Reads.ADA
                + "\"}]}]}}";
    }

    @Test
    void lists() {
        Fuzz.holds(random -> {
            StringBuilder clean = new StringBuilder("{\"records\": [");
            for (int i = 0; i < CLEAN; i++) {
                clean.append(i == 0 ? "\n" : ",\n").append(item(i, "Post"));
            }
            byte[] content = FUZZ.damaged(
                    clean.toString(), i -> ",\n" + item(i, "@me"), CLEAN, 2, random.nextBoolean() ? "]}" : "", random);
            RecordingSink sink = Reads.read(FakeSource.named("a.json").file("a.json", content));
            assertThat(sink.activities().stream().limit(CLEAN))
                    .as("what comes before the damage")
                    .hasSize(CLEAN)
                    .allMatch(one -> "Post".equals(one.text()) && one.kind() == Kind.REPLY);
            Fuzz.assertLines(sink, content);
        });
    }

    /** Bytes of a repository are changed anywhere after the commit; a record comes out as it went in, or not at all. */
    @Test
    void repositories() {
        Reads whole = Reads.mias().profile();
        for (int i = 0; i < 30; i++) {
            whole.post(i, "Post");
        }
        byte[] car = whole.bytes();
        int commit = 1 + car[0];
        int nodes = commit + 2 + (car[commit] & 0x7F | car[commit + 1] << 7);
        Fuzz.holds(random -> {
            RecordingSink sink = Reads.read(Reads.file(Fuzz.damaged(car, nodes, random)));
            assertThat(sink.activities()).allMatch(one -> "Post".equals(one.text()));
            assertThat(sink.activities().size() == 30
                            || sink.notes().stream().noneMatch(note -> note.startsWith("covers")))
                    .as("what is not whole does not say that it is")
                    .isTrue();
        });
        Fuzz.holdsOrRefuses(random -> Reads.read(Reads.file(Fuzz.damaged(car, 0, random))));
    }

    /** The writer takes no halves of characters. */
    private static String text(String noise) {
        return new String(noise.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    }

    private static Object value(Random random, int depth) {
        return switch (random.nextInt(depth > 4 ? 6 : 8)) {
            case 0 -> random.nextInt();
            case 1 -> new byte[random.nextInt(50)];
            case 2 -> Link.to(new byte[] {(byte) random.nextInt()});
            case 3 -> Reads.uri(random.nextBoolean() ? Reads.ADA : Reads.MIA, random.nextInt(60));
            case 4 -> Reads.time(random.nextInt(600));
            case 5 -> text(FUZZ.noise(random, 5));
            case 6 -> List.of(value(random, depth + 1), value(random, depth + 1));
            default -> record(random, depth + 1);
        };
    }

    private static Map<String, Object> record(Random random, int depth) {
        Map<String, Object> record = Json.object();
        for (String field : List.of(
                "text",
                "createdAt",
                "reply",
                "parent",
                "root",
                "uri",
                "embed",
                "record",
                "facets",
                "index",
                "byteStart",
                "byteEnd",
                "features",
                "did",
                "subject",
                "displayName",
                "e",
                "l",
                "p",
                "k",
                "v",
                "t",
                "data",
                "rev")) {
            if (random.nextInt(4) == 0) {
                record.put(field, value(random, depth));
            }
        }
        return record;
    }

    /** Blocks that are whole, with fields of any kind in any place. */
    @Test
    void recordsOfAnyShape() {
        List<String> kinds = List.of("feed.post", "feed.like", "feed.repost", "graph.follow", "actor.profile");
        Fuzz.holds(random -> {
            Reads repository = Reads.mias().post(0, "Good");
            for (int i = 1; i < 12; i++) {
                String kind = "app.bsky." + kinds.get(random.nextInt(kinds.size()));
                repository.record(kind + "/" + (i == 1 ? "self" : Reads.key(i)), record(random, 0));
            }
            assertThat(repository.read().activities()).anyMatch(one -> "Good".equals(one.text()));
        });
    }

    @Test
    void treesOfAnyShape() {
        Fuzz.holds(random -> {
            Car car = new Car();
            Link record = car.add(Json.object("$type", Reads.POST, "text", "x", "createdAt", Reads.time(1)));
            Link node = SearchTree.add(new java.util.TreeMap<>(Map.of(Reads.POST + "/1", record)), car);
            for (int i = 0; i < 8; i++) {
                Map<String, Object> any = record(random, 0);
                any.put("e", List.of(any.getOrDefault("e", "x"), Json.object("p", 0, "k", new byte[] {97}, "t", node)));
                any.put("l", node);
                node = car.add(any);
            }
            Reads.read(Reads.file(car.bytes(Reads.commit(car, node))));
        });
    }

    @Test
    void noise() {
        Fuzz.holdsOrRefuses(random -> {
            FakeSource source = FakeSource.named(FUZZ.noise(random, 5))
                    .file("a.json", "{\"records\": [" + FUZZ.noise(random, 40))
                    .file(
                            "b/" + Reads.key(1) + ".json",
                            "{\"$type\": \"app.bsky.feed.post\", " + FUZZ.noise(random, 40))
                    .file("_commit.json", "{\"did\": \"" + Reads.MIA + "\", \"rev\": " + FUZZ.noise(random, 10))
                    .file("c.jsonl", FUZZ.noise(random, 40))
                    .file("d.car", FUZZ.noise(random, 40));
            new BlueskyImporter().recognises(source);
            Reads.read(source);
        });
    }

    @Test
    void keysAndNames() {
        Fuzz.holds(random -> {
            String noise = FUZZ.noise(random, 10);
            Tid.time(noise);
            AtUri.of("at://" + noise);
            People.account(noise);
            RichText.web(noise);
            PlainText.clean(noise);
        });
    }
}
