package org.mingle.importer.bluesky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingle.api.importing.ImportException;
import org.mingle.guests.packing.Car;
import org.mingle.guests.packing.Json;
import org.mingle.guests.packing.Link;
import org.mingle.testing.RecordingSink;

/** What is broken costs itself, and the report says where. */
@Timeout(30)
class DamageTest {
    private static final int NAME = 36;

    private static Reads three() {
        return Reads.mias().post(1, "One").post(2, "Two").post(3, "Three");
    }

    private static int find(byte[] in, byte[] what) {
        for (int i = 0; i + what.length <= in.length; i++) {
            if (Arrays.equals(in, i, i + what.length, what, 0, what.length)) {
                return i;
            }
        }
        throw new AssertionError("not there");
    }

    private static byte[] text(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] number(long value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        long left = value;
        while (left > 0x7F) {
            bytes.write((int) (left & 0x7F | 0x80));
            left >>>= 7;
        }
        bytes.write((int) left);
        return bytes.toByteArray();
    }

    private static byte[] block(byte[] content) {
        return join(number(NAME + content.length), Link.to(content).bytes(), content);
    }

    private static RecordingSink read(byte[]... parts) throws Exception {
        return Reads.read(Reads.file(join(parts)));
    }

    @Test
    void aBlockThatIsNotWhatItsNameSays() throws Exception {
        byte[] car = three().bytes();
        int at = find(car, text("Two"));
        car[at] = 't';
        RecordingSink sink = read(car);
        assertThat(Reads.texts(sink)).containsExactly("One", "Three");
        assertThat(sink.notes())
                .contains("skipped 5 app.bsky.feed.post/" + Reads.key(2)
                        + ": the index names this record, and the file does not hold it")
                .anyMatch(note -> note.matches(
                        "skipped 4 the block at byte \\d+ is damaged: its content is not what its name says"))
                .noneMatch(note -> note.startsWith("covers"));
        String place = sink.notes().stream()
                .filter(note -> note.contains("at byte"))
                .findFirst()
                .orElseThrow()
                .replaceAll(".*at byte (\\d+).*", "$1");
        assertThat(at - Integer.parseInt(place)).as("where it says").isBetween(NAME, NAME + 110);
    }

    @Test
    void aFileThatIsCutOff() throws Exception {
        byte[] car = three().bytes();
        byte[] cut = Arrays.copyOf(car, find(car, text("Two")));
        RecordingSink sink = read(cut);
        assertThat(Reads.texts(sink)).containsExactly("One");
        assertThat(sink.notes())
                .anyMatch(note -> note.matches(
                        "skipped 4 the file is cut off: it ends within the block that begins at byte \\d+"))
                .filteredOn(note -> note.contains("does not hold it"))
                .hasSize(2);
        assertThat(sink.notes()).noneMatch(note -> note.startsWith("covers"));
    }

    @Test
    void whereverItIsCutOffThereIsASentence() throws Exception {
        byte[] car = three().bytes();
        for (int end = 0; end < car.length; end++) {
            try {
                RecordingSink sink = read(Arrays.copyOf(car, end));
                assertThat(sink.notes())
                        .as("cut at %s", end)
                        .anyMatch(
                                note -> note.startsWith("skipped") || note.contains(" of the index of this repository"))
                        .noneMatch(note -> note.startsWith("covers"));
            } catch (ImportException refused) {
                assertThat(refused.getMessage()).as("cut at %s", end).isNotBlank();
                assertThat(end).as("with the commit it is used").isLessThan(300);
            }
        }
    }

    @Test
    void lengthsThatNothingHas() throws Exception {
        byte[] car = three().bytes();
        int end = car.length;
        assertThat(read(car, number(1L << 61), new byte[50]).notes())
                .contains("skipped 6 the file is cut off: it ends within the block that begins at byte " + end);
        byte[] endless = new byte[12];
        Arrays.fill(endless, (byte) 0xFF);
        assertThat(read(car, endless).notes())
                .contains("skipped 6 the length of a block was expected at byte " + end
                        + "; what comes before it was read, what comes after it was not");
        byte[] large = block(new byte[3 << 20]);
        RecordingSink sink = read(car, large, block(text("x")));
        assertThat(sink.notes())
                .contains("skipped 6 the block at byte " + end + " has 3145728 bytes, more than any record has")
                .contains("skipped 7 the block at byte " + (end + large.length) + " cannot be read as a record");
        assertThat(Reads.texts(sink)).containsExactly("One", "Three", "Two");
        assertThat(read(car, number(3), new byte[3]).notes())
                .contains("skipped 6 the block at byte " + end + " has a name of a kind that Bluesky does not use");
    }

    /** A text that says that it has two gigabytes, in a block of ten bytes. */
    @Test
    void lengthsWithinABlockAreNotBelieved() throws Exception {
        byte[] text = {(byte) 0xA1, 0x61, 'a', 0x7A, 0x7F, -1, -1, -1};
        byte[] bytes = {(byte) 0xA1, 0x61, 'a', 0x5B, 0, 0, 0, 0, 0x7F, -1, -1, -1};
        byte[] list = {(byte) 0xA1, 0x61, 'a', (byte) 0x9A, 0x7F, -1, -1, -1};
        RecordingSink sink = read(three().bytes(), block(text), block(bytes), block(list));
        assertThat(sink.notes())
                .filteredOn(note -> note.contains("cannot be read"))
                .hasSize(3);
        assertThat(Reads.texts(sink)).hasSize(3);
    }

    @Test
    void depthHasALimit() throws Exception {
        byte[] deep = new byte[50_000];
        Arrays.fill(deep, (byte) 0x81);
        RecordingSink sink = read(three().bytes(), block(join(new byte[] {(byte) 0xA1, 0x61, 'a'}, deep)));
        assertThat(sink.notes())
                .filteredOn(note -> note.contains("cannot be read"))
                .hasSize(1);
        assertThat(Reads.texts(sink)).hasSize(3);
    }

    private static Map<String, Object> node(Link left, Object... entries) {
        Map<String, Object> node = new HashMap<>(Json.object("e", List.of(entries)));
        if (left != null) {
            node.put("l", left);
        }
        return node;
    }

    private static Map<String, Object> entry(int shared, String key, Link record) {
        return Json.object("p", shared, "k", text(key), "v", record);
    }

    @Test
    void aTreeThatIsDeeperThanAnyHash() throws Exception {
        Car car = new Car();
        Link record = car.add(Json.object("$type", Reads.POST, "text", "Deep", "createdAt", Reads.time(1)));
        Link node = car.add(node(null, entry(0, Reads.POST + "/" + Reads.key(1), record)));
        for (int i = 0; i < 20_000; i++) {
            node = car.add(node(node));
        }
        RecordingSink sink = read(car.bytes(Reads.commit(car, node)));
        assertThat(sink.notes()).anyMatch(note -> note.contains(" of the index of this repository"));
        assertThat(sink.notes()).noneMatch(note -> note.startsWith("covers"));
    }

    /** The root is gone; what is below it hangs in the air, and names its records all the same. */
    @Test
    void branchesWithoutATrunk() throws Exception {
        Car car = new Car();
        Link one = car.add(Json.object("$type", Reads.POST, "text", "One", "createdAt", Reads.time(1)));
        Link two = car.add(Json.object("$type", Reads.POST, "text", "Two", "createdAt", Reads.time(2)));
        car.add(node(null, entry(0, Reads.POST + "/" + Reads.key(1), one)));
        car.add(node(null, entry(0, Reads.POST + "/" + Reads.key(2), two)));
        RecordingSink sink = read(car.bytes(Reads.commit(car, Link.to(text("gone")))));
        assertThat(Reads.texts(sink)).containsExactly("One", "Two");
        assertThat(sink.notes())
                .contains("note One part of the index of this repository is missing or broken;"
                        + " records that only it names were left out.")
                .noneMatch(note -> note.startsWith("covers"));
    }

    /** Each of sixty nodes has the next one twice: who walks all ways never ends. */
    @Test
    void aTreeThatPointsTwiceToItsParts() throws Exception {
        Car car = new Car();
        Link record = car.add(Json.object("$type", Reads.POST, "text", "Once", "createdAt", Reads.time(1)));
        Link node = car.add(node(null, entry(0, Reads.POST + "/" + Reads.key(1), record)));
        for (int i = 0; i < 60; i++) {
            Map<String, Object> entry = entry(0, Reads.POST + "/zzz" + i, record);
            entry.put("t", node);
            node = car.add(node(node, entry));
        }
        assertThat(read(car.bytes(Reads.commit(car, node))).activities()).hasSize(61);
    }

    /** Returns how a value is written. */
    private static byte[] content(Object value) throws Exception {
        Car car = new Car();
        Link link = car.add(value);
        byte[] file = car.bytes(link);
        int header = 1 + file[0];
        return Arrays.copyOfRange(
                file, header + find(Arrays.copyOfRange(file, header, file.length), link.bytes()) + NAME, file.length);
    }

    /** Two nodes that are below each other: one of them has not the name that it should. */
    @Test
    void aTreeThatBitesItsTail() throws Exception {
        Car car = new Car();
        Link tail = Link.to(text("tail"));
        Link head = car.add(node(tail));
        byte[] file = car.bytes(Reads.commit(car, head));
        byte[] again = content(node(head));
        RecordingSink sink = read(file, number(NAME + again.length), tail.bytes(), again);
        assertThat(sink.notes())
                .contains(
                        "skipped 3 the block at byte " + file.length
                                + " is damaged: its content is not what its name says",
                        "note One part of the index of this repository is missing or broken;"
                                + " records that only it names were left out.");
    }

    @Test
    void entriesThatMakeNoKey() throws Exception {
        Link some = Link.to(text("some"));
        for (Map<String, Object> wrong : List.of(
                entry(900, "x", some),
                entry(0, "x".repeat(5_000), some),
                Json.object("p", 0, "k", "a text", "v", some),
                Json.object("p", 0, "k", text("x"), "v", "a text"),
                Json.object("k", text("x"), "v", some))) {
            Car car = new Car();
            Link record = car.add(Json.object("$type", Reads.POST, "text", "Good", "createdAt", Reads.time(1)));
            Link node = car.add(node(null, entry(0, Reads.POST + "/1", record), wrong));
            RecordingSink sink = read(car.bytes(Reads.commit(car, node)));
            assertThat(Reads.texts(sink)).as("%s", wrong).containsExactly("Good");
            assertThat(sink.notes())
                    .anyMatch(note -> note.contains("One part of the index"))
                    .noneMatch(note -> note.startsWith("covers"));
        }
    }

    @Test
    void withoutACommitNobodyKnowsWhoseItIs() throws Exception {
        Car car = new Car();
        Link record = car.add(Json.object("$type", Reads.POST, "text", "Mine?"));
        assertThatThrownBy(() -> read(car.bytes(record)))
                .isInstanceOf(ImportException.class)
                .hasMessage("repo.car does not say whose it is and where its records are: it is cut off or damaged,"
                        + " or it is of another program. Ask Bluesky for another one.");
    }

    @Test
    void recordsThatAreNoLongerInTheTree() throws Exception {
        byte[] old = three().bytes();
        Car car = new Car();
        Link gone = car.add(Json.object("$type", Reads.POST, "text", "Deleted", "createdAt", Reads.time(4)));
        byte[] alone = car.bytes(gone);
        RecordingSink sink = read(old, Arrays.copyOfRange(alone, 1 + alone[0], alone.length));
        assertThat(Reads.texts(sink)).containsExactly("One", "Three", "Two");
        assertThat(sink.notes())
                .contains("left out records that were deleted or changed since", "covers bluesky POST repo.car null");
    }

    @Test
    void recordsThatLackWhatMattersCostThemselvesOnly() throws Exception {
        String post = "app.bsky.feed.post/";
        RecordingSink sink = Reads.mias()
                .post(1, "Good")
                .record(post + "a", Json.object("text", "No date"))
                .record(post + "b", Json.object("createdAt", Reads.time(1), "reply", Map.of("parent", "x")))
                .record(post + "c", Json.object("createdAt", Reads.time(1), "$type", "app.bsky.feed.like"))
                .record("app.bsky.feed.like/d", Json.object("createdAt", Reads.time(1), "subject", "x"))
                .record("app.bsky.graph.follow/e", Json.object("createdAt", Reads.time(1), "subject", "ada"))
                .record("app.bsky.graph.follow/f", Json.object("createdAt", Reads.time(1)))
                .record(post + "no key", Json.object("createdAt", Reads.time(1), "text", "Lost"))
                .read();
        assertThat(Reads.texts(sink)).containsExactly("Good");
        assertThat(sink.notes().stream()
                        .filter(note -> note.startsWith("skipped"))
                        .map(note -> note.replaceFirst("skipped \\d+ ", "")))
                .containsExactlyInAnyOrder(
                        post + "a: a date such as 2026-03-01T10:00:00Z was expected",
                        post + "b: the address of the post that is answered was expected",
                        post + "c: a record of the kind that its key says was expected",
                        "app.bsky.feed.like/d: the address of a post was expected, such as"
                                + " at://did:plc:…/app.bsky.feed.post/3k…",
                        "app.bsky.graph.follow/e: whom one follows was expected, such as did:plc:…",
                        "app.bsky.graph.follow/f: whom one follows was expected, such as did:plc:…",
                        "a key such as app.bsky.feed.post/3k… was expected for a record");
    }

    @Test
    void keysThatAreNoneAreNotShown() throws Exception {
        Car car = new Car();
        Link node = car.add(node(null, entry(0, "\u001B[2Jsecret", Link.to(text("gone")))));
        RecordingSink sink = read(car.bytes(Reads.commit(car, node)));
        assertThat(sink.notes())
                .contains("skipped 2 a record without a proper key: the index names this record,"
                        + " and the file does not hold it");
    }

    @Test
    void namesThatAreNone() throws Exception {
        for (String name : List.of("did:web:a%zz", "did:", "", "did:plc:a b", "x".repeat(5_000), "did:web:a%3a80")) {
            RecordingSink sink = Reads.mias()
                    .post(1, "Good")
                    .record("app.bsky.graph.follow/" + Reads.key(2), Json.object("subject", name))
                    .read();
            assertThat(sink.activities()).hasSize(name.equals("did:web:a%3a80") ? 2 : 1);
        }
    }

    @Test
    void marksThatMarkNothing() throws Exception {
        String text = "\u00E9\u00E9 bare words";
        for (int[] place : new int[][] {{-1, 2}, {1, 3}, {0, 3}, {4, 4}, {5, 2}, {3, 900}, {0, 1 << 30}}) {
            Map<String, Object> facet = Json.object(
                    "index",
                    Json.object("byteStart", place[0], "byteEnd", place[1]),
                    "features",
                    List.of(Json.object("$type", "app.bsky.richtext.facet#mention", "did", Reads.ADA)));
            var act = Reads.mias().post(1, text, "facets", List.of(facet, "x")).only();
            assertThat(act.text()).isEqualTo(text);
            assertThat(act.mentions()).as("%s to %s", place[0], place[1]).isEmpty();
        }
    }

    @Test
    void strangeCharactersAreNoPartOfTexts() throws Exception {
        assertThat(Reads.mias().post(1, "a\u0000b\u0007c\uD83E\uDD16d").only().text())
                .isEqualTo("abc\uD83E\uDD16d");
    }
}
