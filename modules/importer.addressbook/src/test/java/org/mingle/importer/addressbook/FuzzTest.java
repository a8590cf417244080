package org.mingle.importer.addressbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingle.api.importing.ImportException;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Files with random damage: only the exceptions of the contract come out, and what stands before the damage is kept. */
@Timeout(60)
class FuzzTest {
    private static final Duration BUDGET = Duration.ofSeconds(1);
    private static final int CLEAN = 5;
    private static final List<String> TOKENS = List.of(
            "BEGIN:VCARD\r\n",
            "END:VCARD\r\n",
            "BEGIN:VCALENDAR\n",
            "VERSION:2.1\n",
            "VERSION:4.0\n",
            "VERSION:99\n",
            "AGENT:\r\n",
            "N:",
            "FN;",
            "EMAIL;PREF=1;TYPE=\"",
            "item1.EMAIL:",
            ";ENCODING=QUOTED-PRINTABLE",
            ";ENCODING=BASE64",
            ";CHARSET=",
            ";CHARSET=UTF-16",
            ";CHARSET=;;",
            ";=;==:",
            "=\r\n",
            "=E4=",
            "=ZZ",
            "^n^^^'",
            "\\;\\,\\n\\",
            "\r\n ",
            "\n\t",
            "\r",
            "\0",
            "\uFEFF",
            "\u202A",
            "\uD83E",
            "\"",
            "\"\"",
            ",,,,",
            ":::",
            "X-SOCIALPROFILE;;x-user=:",
            "URL:https://linkedin.com/in/%zz",
            "URL:http://x.com/",
            "KIND:",
            "x".repeat(3_000),
            ";".repeat(300),
            "First Name,Last Name,E-mail Address\r\n");

    private static String noise(Random random, int tokens) {
        StringBuilder noise = new StringBuilder();
        for (int i = random.nextInt(tokens + 1); i > 0; i--) {
            noise.append(TOKENS.get(random.nextInt(TOKENS.size())));
            noise.append((char) random.nextInt(random.nextInt(4) == 0 ? 0x10000 : 0x100));
        }
        return noise.toString();
    }

    private static String card(int i) {
        return i % 2 == 0
                ? Reads.card(
                        "FN:Ada " + i, "N:Vogel;Ada;;;", "item1.EMAIL;TYPE=WORK:ada" + i + "@vogel.example", "ORG:Mill")
                : Reads.old(
                        "N;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:V=C3=B6=",
                        "gel;Ada",
                        "PHOTO;ENCODING=BASE64:QUJD",
                        "QUJD",
                        "");
    }

    private static String row(int i) {
        return "Ada,,\"Vogel, " + i + "\",Mill,Baker,ada" + i + "@vogel.example ::: a@b.example,\"two\nlines\"\r\n";
    }

    private static String damaged(String piece, Random random) {
        StringBuilder damaged = new StringBuilder(piece);
        for (int k = random.nextInt(4); k > 0; k--) {
            int from = random.nextInt(damaged.length());
            int to = Math.min(damaged.length(), from + random.nextInt(6));
            damaged.replace(from, to, TOKENS.get(random.nextInt(TOKENS.size())));
        }
        return damaged.toString();
    }

    private interface Piece {
        String of(int i);
    }

    private static void survives(String head, Piece piece) {
        long until = System.nanoTime() + BUDGET.toNanos();
        for (long seed = 1; System.nanoTime() < until; seed++) {
            Random random = new Random(seed);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(head.getBytes(StandardCharsets.UTF_8));
            for (int i = 0; i < CLEAN + 10; i++) {
                String text = i < CLEAN ? piece.of(i) : damaged(piece.of(i), random);
                bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
                for (int k = i >= CLEAN && random.nextInt(12) == 0 ? random.nextInt(20) : 0; k > 0; k--) {
                    bytes.write(random.nextInt(256));
                }
            }
            byte[] content = bytes.toByteArray();
            long lines = 1
                    + new String(content, StandardCharsets.ISO_8859_1)
                            .chars()
                            .filter(c -> c == '\n' || c == '\r')
                            .count();
            RecordingSink sink = new RecordingSink();
            assertThatCode(() -> Reads.into(sink, FakeSource.named("contacts").file("contacts", content)))
                    .as("seed %s", seed)
                    .doesNotThrowAnyException();
            assertThat(sink.cards())
                    .as("what comes before the damage, seed %s", seed)
                    .hasSizeGreaterThanOrEqualTo(CLEAN)
                    .allSatisfy(one -> assertThat((long) one.source().line()).isBetween(1L, lines));
            assertThat(sink.notes().stream().filter(note -> note.startsWith("skipped ")))
                    .as("seed %s", seed)
                    .allSatisfy(note ->
                            assertThat(Long.parseLong(note.split(" ")[1])).isBetween(1L, lines));
        }
    }

    @Test
    void cards() {
        survives("", FuzzTest::card);
    }

    @Test
    void tables() {
        survives(TableTest.GOOGLE, FuzzTest::row);
    }

    /** Files of noise, where even the beginnings are damaged. */
    @Test
    void noise() {
        long until = System.nanoTime() + BUDGET.toNanos();
        for (long seed = 1; System.nanoTime() < until; seed++) {
            Random random = new Random(seed);
            FakeSource source = FakeSource.named(noise(random, 5) + ".zip")
                    .file("a", noise(random, 40))
                    .file("b.vcf", "BEGIN:VCARD\n" + noise(random, 40))
                    .file("c.csv", "First Name,Last Name,E-mail Address\n" + noise(random, 40))
                    .file("d.vcf", noise(random, 40).getBytes(StandardCharsets.UTF_16));
            try {
                new AddressBookImporter().recognises(source);
                Reads.read(source);
            } catch (ImportException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            } catch (Exception unexpected) {
                throw new AssertionError("seed " + seed, unexpected);
            }
        }
    }
}
