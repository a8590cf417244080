package org.mingle.guests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The repositories on Bluesky have the shape of real ones and are of the same people as the other exports. */
final class BlueskyTest {
    private static final List<String> IDS = List.of("wallflower", "hider", "shouter", "flitter", "pretender", "host");
    private static final ObjectMapper CBOR = new ObjectMapper(new CBORFactory());
    private static final int NAME = 36;

    @TempDir
    Path folder;

    private final Map<String, JsonNode> blocks = new HashMap<>();
    private JsonNode commit;

    /** Reads the records of a guest by path, and checks on the way that every block is what its name says. */
    private TreeMap<String, JsonNode> records(String id) throws Exception {
        new SyntheticGuests().write(id, folder);
        ByteBuffer file = ByteBuffer.wrap(Files.readAllBytes(folder.resolve(id).resolve("bluesky.car")));
        JsonNode header = CBOR.readTree(bytes(file, number(file)));
        assertThat(header.get("version").asInt()).isEqualTo(1);
        while (file.hasRemaining()) {
            int length = number(file);
            String name = HexFormat.of().formatHex(bytes(file, NAME));
            byte[] content = bytes(file, length - NAME);
            assertThat(name)
                    .isEqualTo("01711220"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(content)));
            blocks.put(name, CBOR.readTree(content));
        }
        commit = blocks.get(link(header.get("roots").get(0)));
        TreeMap<String, JsonNode> records = new TreeMap<>();
        walk(commit.get("data"), records);
        return records;
    }

    private static int number(ByteBuffer file) {
        int number = 0;
        for (int shift = 0; ; shift += 7) {
            byte one = file.get();
            number |= (one & 0x7F) << shift;
            if (one >= 0) {
                return number;
            }
        }
    }

    private static byte[] bytes(ByteBuffer file, int count) {
        byte[] bytes = new byte[count];
        file.get(bytes);
        return bytes;
    }

    private static String link(JsonNode link) throws IOException {
        byte[] bytes = link.binaryValue();
        return HexFormat.of().formatHex(Arrays.copyOfRange(bytes, 1, bytes.length));
    }

    private void walk(JsonNode link, TreeMap<String, JsonNode> records) throws IOException {
        if (link == null || link.isNull()) {
            return;
        }
        JsonNode node = blocks.get(link(link));
        walk(node.get("l"), records);
        String key = "";
        for (JsonNode entry : node.get("e")) {
            key = key.substring(0, entry.get("p").asInt())
                    + new String(entry.get("k").binaryValue(), StandardCharsets.US_ASCII);
            assertThat(records.isEmpty() || records.lastKey().compareTo(key) < 0)
                    .as("keys are sorted")
                    .isTrue();
            records.put(key, blocks.get(link(entry.get("v"))));
            walk(entry.get("t"), records);
        }
    }

    private static List<JsonNode> of(Map<String, JsonNode> records, String collection) {
        return records.entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(collection + "/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    @Test
    void everyRecordIsInTheTreeAndOfBeforeTheExport() throws Exception {
        for (String id : IDS) {
            blocks.clear();
            TreeMap<String, JsonNode> records = records(id);
            assertThat(commit.get("did").asText()).matches("did:plc:[a-z2-7]{24}");
            assertThat(records).containsKey("app.bsky.actor.profile/self").hasSizeGreaterThan(20);
            assertThat(blocks.values())
                    .filteredOn(block -> block.has("$type"))
                    .as("no record outside of the tree")
                    .allMatch(records::containsValue);
            records.forEach((path, record) -> {
                assertThat(path).startsWith(record.get("$type").asText() + "/");
                if (record.has("createdAt")) {
                    assertThat(Instant.parse(record.get("createdAt").asText()))
                            .isBetween(Instant.parse("2024-02-06T00:00:00Z"), Instant.parse("2026-11-01T23:59:59Z"));
                }
            });
        }
    }

    @Test
    void postsFitAndTheirMarksCountBytes() throws Exception {
        List<JsonNode> posts = of(records("host"), "app.bsky.feed.post");
        assertThat(posts).allMatch(post -> post.get("text").asText().length() <= 360);
        List<String> marked = posts.stream()
                .filter(post -> post.has("facets"))
                .map(post -> {
                    byte[] text = post.get("text").asText().getBytes(StandardCharsets.UTF_8);
                    JsonNode index = post.get("facets").get(0).get("index");
                    return new String(
                            text,
                            index.get("byteStart").asInt(),
                            index.get("byteEnd").asInt()
                                    - index.get("byteStart").asInt(),
                            StandardCharsets.UTF_8);
                })
                .toList();
        assertThat(marked).hasSizeGreaterThan(10).allMatch(mark -> mark.startsWith("@") || mark.contains("."));
    }

    @Test
    void whatMakesAGuestShowsOnBlueskyToo() throws Exception {
        assertThat(replies("shouter")).isLessThan(0.1);
        assertThat(replies("host")).isGreaterThan(0.4);
    }

    /** Returns how much of what somebody says answers another person; what goes on below an own post says nothing new. */
    private double replies(String id) throws Exception {
        List<JsonNode> posts = of(records(id), "app.bsky.feed.post");
        String me = "at://" + commit.get("did").asText() + "/";
        List<JsonNode> begun = posts.stream()
                .filter(post -> !post.at("/reply/parent/uri").asText().startsWith(me))
                .toList();
        return (double) begun.stream().filter(post -> post.has("reply")).count() / begun.size();
    }
}
