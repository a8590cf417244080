package org.mingle.importer.addressbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingle.api.progress.Progress;
import org.mingle.testing.CountingSink;
import org.mingle.testing.EndlessSource;

/** Files larger than the memory they may take: they are made while they are read, and what is read is dropped. */
@Timeout(120)
class StreamingTest {
    private static final int MOST = 20 << 20;

    private final List<Long> live = new ArrayList<>();

    private static CountingSink read(EndlessSource source) throws Exception {
        CountingSink sink = new CountingSink(null);
        new AddressBookImporter(new Mappings(null)).read(source, sink, Progress.NONE);
        return sink;
    }

    /** Looks at what is live while the source makes a piece. */
    private String look(String piece) {
        System.gc();
        live.add(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        return piece;
    }

    private long grown() {
        assertThat(live).as("looked early and late").hasSizeGreaterThan(1);
        return live.get(live.size() - 1) - live.get(live.size() - 2);
    }

    @Test
    void memoryDoesNotGrowWithTheCards() throws Exception {
        String note = "NOTE:" + "words ".repeat(100);
        CountingSink sink = read(new EndlessSource("contacts.vcf", 100_001, i -> switch (i) {
            case 10_000, 100_000 -> look(Reads.card("FN:Somebody " + i, note));
            default -> Reads.card("FN:Somebody " + i, "EMAIL:somebody" + i + "@example.com", note);
        }));
        assertThat(sink.cards()).isEqualTo(100_001);
        assertThat(sink.reports()).isEmpty();
        assertThat(grown()).isLessThan(MOST);
    }

    @Test
    void aPictureOf100MegabytesIsNotHeld() throws Exception {
        for (String end : List.of("\r\n", "\r\n ", "")) {
            CountingSink sink = read(new EndlessSource("contacts.vcf", 100_002, i -> switch (i) {
                case 0 -> "BEGIN:VCARD\r\nVERSION:2.1\r\nN:Vogel;Ada\r\nPHOTO;ENCODING=BASE64;JPEG:";
                case 50_000, 100_000 -> look("QUJD".repeat(256) + end);
                case 100_001 -> "\r\n\r\nEMAIL:ada@vogel.example\r\nEND:VCARD\r\n" + Reads.card("FN:Ben");
                default -> "QUJD".repeat(256) + end;
            }));
            assertThat(sink.cards()).isEqualTo(2);
            assertThat(sink.reports()).isEmpty();
            assertThat(grown()).isLessThan(MOST);
        }
    }

    @Test
    void aNameOf100MegabytesIsNotHeld() throws Exception {
        CountingSink sink = read(new EndlessSource("contacts.vcf", 100_002, i -> switch (i) {
            case 0 -> "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:";
            case 50_000, 100_000 -> look("x".repeat(1_000) + "\r\n ");
            case 100_001 -> "\r\nEND:VCARD\r\n" + Reads.card("FN:Ben");
            default -> "x".repeat(1_000) + "\r\n ";
        }));
        assertThat(sink.cards()).isEqualTo(1);
        assertThat(sink.reports())
                .containsExactly("skipped [1, a name or an address of the card is longer than 65,000 characters]");
        assertThat(grown()).isLessThan(MOST);
    }

    @Test
    void memoryDoesNotGrowWithTheRows() throws Exception {
        String row = "Somebody,,Else,Mill,Baker,somebody@example.com,\"" + "words ".repeat(100) + "\"\r\n";
        CountingSink sink = read(new EndlessSource("contacts.csv", 100_001, i -> switch (i) {
            case 0 -> TableTest.GOOGLE;
            case 10_000, 100_000 -> look(row);
            default -> row;
        }));
        assertThat(sink.cards()).isEqualTo(100_000);
        assertThat(grown()).isLessThan(MOST);
    }
}
