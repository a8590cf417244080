package org.mingle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.mingle.api.activity.Activity;
import org.mingle.api.contact.Card;
import org.mingle.api.importing.ImportException;

/** Tries inputs with random damage for a bounded time; a failure names the seed, which makes the same input again. */
public final class Fuzz {
    private static final Duration BUDGET = Duration.ofSeconds(1);
    private static final int DAMAGED = 10;

    private static final List<String> JSON = List.of(
            "\"",
            "\\",
            "\\u0000",
            "\\ud83e",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\n",
            "\0",
            "\uFEFF",
            "\uD83E",
            "null",
            "true",
            "-1",
            "1e999",
            "9".repeat(40),
            "x".repeat(3_000),
            "[".repeat(200));

    private static final List<String> XML = List.of(
            "<",
            ">",
            "</",
            "/>",
            "&",
            "&amp;",
            "&nbsp;",
            "&#x110000;",
            "&#0;",
            "&lol;",
            "]]>",
            "<![CDATA[",
            "<!--",
            "-->",
            "<?x",
            "?>",
            "<!DOCTYPE x [<!ENTITY a \"b\">",
            "<entry>",
            "<item>",
            "</item>",
            "xmlns=\"\"",
            "<script>",
            "\"",
            "'",
            "\0",
            "\u0018",
            "\uFEFF",
            "\uD83E",
            "\uDDC0",
            "\uFFFE",
            "\n",
            "\r\n",
            "http://[::1",
            "2026-13-45",
            "9".repeat(40),
            "x".repeat(3_000),
            "<a>".repeat(300));

    private final List<String> tokens;

    /**
     * Begins.
     *
     * @param tokens what means something in the format, and what should mean nothing
     */
    public Fuzz(List<String> tokens) {
        this.tokens = List.copyOf(tokens);
    }

    /**
     * Begins with what means something in JSON.
     *
     * @param more what means something in this format beyond that
     */
    public static Fuzz json(String... more) {
        return new Fuzz(Stream.concat(JSON.stream(), Stream.of(more)).toList());
    }

    /**
     * Begins with what means something in XML.
     *
     * @param more what means something in this format beyond that
     */
    public static Fuzz xml(String... more) {
        return new Fuzz(Stream.concat(XML.stream(), Stream.of(more)).toList());
    }

    /** One try, which makes its input with the numbers given and nothing else. */
    @FunctionalInterface
    public interface Attempt {
        void with(Random random) throws Exception;
    }

    /** Tries one seed after the other; whatever is thrown is a failure. */
    public static void holds(Attempt attempt) {
        long until = System.nanoTime() + BUDGET.toNanos();
        for (long seed = 1; System.nanoTime() < until; seed++) {
            try {
                attempt.with(new Random(seed));
            } catch (Exception | AssertionError failed) {
                throw new AssertionError("seed " + seed + ": " + failed, failed);
            }
        }
    }

    /** Tries one seed after the other; the input may be refused with a sentence. */
    public static void holdsOrRefuses(Attempt attempt) {
        holds(random -> {
            try {
                attempt.with(random);
            } catch (ImportException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            }
        });
    }

    /** Returns so many tokens at most, with characters of any kind between them. */
    public String noise(Random random, int most) {
        StringBuilder noise = new StringBuilder();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            noise.append(tokens.get(random.nextInt(tokens.size())));
            noise.append((char) random.nextInt(random.nextInt(4) == 0 ? 0x10000 : 0x100));
        }
        return noise.toString();
    }

    /**
     * Returns a file in UTF-8 with pieces that are damaged here and there.
     *
     * @param clean what comes before them and stays whole
     * @param piece makes a piece
     * @param first number of the first piece
     * @param keep characters at the beginning of a piece that stay whole, because they end what comes before
     * @param end what comes after them
     */
    public byte[] damaged(String clean, IntFunction<String> piece, int first, int keep, String end, Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(clean.getBytes(StandardCharsets.UTF_8));
        for (int i = first; i < first + DAMAGED; i++) {
            bytes.writeBytes(damaged(piece.apply(i), keep, random).getBytes(StandardCharsets.UTF_8));
            for (int k = random.nextInt(10) == 0 ? random.nextInt(30) : 0; k > 0; k--) {
                bytes.write(random.nextInt(256));
            }
        }
        bytes.writeBytes(end.getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    private String damaged(String piece, int keep, Random random) {
        StringBuilder damaged = new StringBuilder(piece);
        for (int k = random.nextInt(4); k > 0; k--) {
            int from = keep + random.nextInt(damaged.length() - keep + 1);
            int to = Math.min(damaged.length(), from + random.nextInt(8));
            damaged.replace(from, to, tokens.get(random.nextInt(tokens.size())));
        }
        return damaged.toString();
    }

    /** Returns the bytes with some of them changed, put in, left out or cut off, from a place on. */
    public static byte[] damaged(byte[] whole, int from, Random random) {
        ByteArrayOutputStream damaged = new ByteArrayOutputStream();
        int end = random.nextInt(4) == 0 ? from + random.nextInt(whole.length - from + 1) : whole.length;
        damaged.write(whole, 0, from);
        for (int i = from; i < end; i++) {
            int chance = random.nextInt(200);
            if (chance < 2) {
                damaged.write(random.nextInt(256));
            }
            if (chance != 1) {
                damaged.write(chance == 2 ? whole[i] ^ 1 << random.nextInt(8) : whole[i]);
            }
        }
        return damaged.toByteArray();
    }

    /** Checks that whatever was taken or reported names a line that the file has. */
    public static void assertLines(RecordingSink sink, byte[] content) {
        long lines = 1
                + new String(content, StandardCharsets.ISO_8859_1)
                        .chars()
                        .filter(c -> c == '\n' || c == '\r')
                        .count();
        assertThat(sink.activities().stream().map(Activity::source))
                .allSatisfy(row -> assertThat((long) row.line()).isBetween(1L, lines));
        assertThat(sink.cards().stream().map(Card::source))
                .allSatisfy(row -> assertThat((long) row.line()).isBetween(1L, lines));
        assertThat(sink.notes().stream().filter(note -> note.startsWith("skipped ")))
                .allSatisfy(
                        note -> assertThat(Long.parseLong(note.split(" ")[1])).isBetween(1L, lines));
    }
}
