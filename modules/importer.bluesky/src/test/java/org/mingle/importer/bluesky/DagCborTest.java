package org.mingle.importer.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import com.fasterxml.jackson.dataformat.cbor.CBORGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingle.guests.packing.Car;
import org.mingle.guests.packing.Json;
import org.mingle.guests.packing.Link;
import org.mingle.testing.Fuzz;

/** The reader for what is usual says the same as the library, which reads all there is. */
class DagCborTest {
    private static final List<String> NAMES = List.of("$type", "text", "facets", "index", "n", "link", "bytes", "none");
    private static final int NAME = 36;

    private final DagCbor cbor = new DagCbor();

    private static Map<String, Object> record() {
        Map<String, Object> inner = Json.object("text", "", "n", 70_000, "link", Link.to(new byte[1]));
        return Json.object(
                "$type",
                "app.bsky.feed.post",
                "text",
                "Glück & glass \uD83E\uDD16 " + "and so on, ".repeat(30),
                "facets",
                List.of(inner, "x", List.of(), Json.object("n", 5, "text", "\u00FF")),
                "index",
                inner,
                "n",
                300,
                "bytes",
                new byte[40],
                "a name longer than any".repeat(2),
                "nobody asks");
    }

    /** Returns the content of the only block of an archive. */
    private static byte[] content(Map<String, Object> value) throws IOException {
        Car car = new Car();
        byte[] file = car.bytes(car.add(value));
        int block = 1 + file[0];
        int from = block + (file[block] < 0 ? 2 : 1) + NAME;
        return Arrays.copyOfRange(file, from, file.length);
    }

    private static String shown(@Nullable Fields fields) {
        if (fields == null) {
            return "none";
        }
        StringBuilder shown = new StringBuilder();
        for (String name : NAMES) {
            if (fields.has(name)) {
                byte[] bytes = fields.bytes(name);
                shown.append(name)
                        .append('=')
                        .append(fields.text(name))
                        .append(fields.link(name))
                        .append(bytes == null ? "" : bytes.length)
                        .append(fields.objects(name).stream()
                                .map(DagCborTest::shown)
                                .toList())
                        .append(name.equals("index") ? shown(fields.object(name)) : "");
            }
        }
        return shown.append(';').toString();
    }

    private String read(byte[] content) throws IOException {
        return shown(cbor.object(new Block(1, 0, new Cid(0, 0, 0, 0), content, 0, content.length)));
    }

    @Test
    void records() throws Exception {
        byte[] content = content(record());
        assertThat(read(content))
                .isEqualTo(shown(Fields.of(content, 0, content.length)))
                .startsWith("$type=app.bsky.feed.post")
                .contains("text=Glück & glass \uD83E\uDD16 and", "n=70000", "n=300", "bytes=null")
                .contains(String.valueOf(Cid.of(Link.to(new byte[1]).bytes(), 0, NAME)));
    }

    @Test
    void anythingThatIsLikeARecord() throws Exception {
        byte[] clean = content(record());
        Fuzz.holds(random -> {
            byte[] content = Fuzz.damaged(clean, 0, random);
            assertThat(read(content)).isEqualTo(shown(Fields.of(content, 0, content.length)));
        });
    }

    /** Objects without a length, texts in pieces, numbers that are none: the network takes none of them. */
    @Test
    void formsThatOnlyTheLibraryKnows() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CBORGenerator form = new CBORFactory().createGenerator(out)) {
            form.writeStartObject();
            form.writeStringField("text", "long ".repeat(20_000));
            form.writeNumberField("n", -1);
            form.writeNumberField("index", 1.5);
            form.writeArrayFieldStart("facets");
            form.writeStartObject();
            form.writeStringField("text", "inner");
            form.writeEndObject();
            form.writeEndArray();
            form.writeEndObject();
        }
        assertThat(read(out.toByteArray())).contains("n=-1", "text=long long", "text=inner");
    }

    @Test
    void whatSaysThatItIsLongerThanItIs() throws Exception {
        byte[] content = {(byte) 0xBA, 0, 15, -1, -1, 0x61, 'n', 1};
        assertThat(read(content)).isEqualTo("none");
    }
}
