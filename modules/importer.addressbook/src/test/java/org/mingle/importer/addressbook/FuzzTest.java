package org.mingle.importer.addressbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingle.testing.FakeSource;
import org.mingle.testing.Fuzz;
import org.mingle.testing.RecordingSink;

/** Files with random damage: only the exceptions of the contract come out, and what stands before the damage is kept. */
@Timeout(60)
class FuzzTest {
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

    private static final Fuzz FUZZ = new Fuzz(TOKENS);

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

    private static void survives(String head, IntFunction<String> piece) {
        Fuzz.holds(random -> {
            StringBuilder clean = new StringBuilder(head);
            for (int i = 0; i < CLEAN; i++) {
                clean.append(piece.apply(i));
            }
            byte[] content = FUZZ.damaged(clean.toString(), piece, CLEAN, 0, "", random);
            RecordingSink sink =
                    Reads.into(new RecordingSink(), FakeSource.named("contacts").file("contacts", content));
            assertThat(sink.cards()).as("what comes before the damage").hasSizeGreaterThanOrEqualTo(CLEAN);
            Fuzz.assertLines(sink, content);
        });
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
        Fuzz.holdsOrRefuses(random -> {
            FakeSource source = FakeSource.named(FUZZ.noise(random, 5) + ".zip")
                    .file("a", FUZZ.noise(random, 40))
                    .file("b.vcf", "BEGIN:VCARD\n" + FUZZ.noise(random, 40))
                    .file("c.csv", "First Name,Last Name,E-mail Address\n" + FUZZ.noise(random, 40))
                    .file("d.vcf", FUZZ.noise(random, 40).getBytes(StandardCharsets.UTF_16));
            new AddressBookImporter(new Mappings(null)).recognises(source);
            Reads.read(source);
        });
    }
}
