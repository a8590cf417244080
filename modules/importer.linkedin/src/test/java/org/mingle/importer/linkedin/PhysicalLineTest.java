package org.mingle.importer.linkedin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.contact.Card;
import org.mingle.testing.RecordingSink;

/** Lines in the report and in the evidence are those that an editor shows. */
class PhysicalLineTest {
    private static final String FILE = """
            Notes:
            "A preamble
            of two lines"

            First Name,Last Name,URL,Email Address,Company,Position,Connected On
            Ada,Vogel,,,"Brot
            & Co",Baker,08 Feb 2026

            Bea,Holm,,,"a ""quoted""

            one",,08 Feb 2026
            BADROW
            Cem,Ali,,,,,08 Feb 2026
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void recordsAreCountedByPhysicalLinesWhateverEndsThem(String end) throws Exception {
        RecordingSink sink = Reads.file("Connections.csv", FILE.replace("\n", end));
        assertThat(sink.cards()).extracting(Card::name).containsExactly("Ada Vogel", "Bea Holm", "Cem Ali");
        assertThat(sink.cards()).extracting(one -> one.source().line()).containsExactly(6, 9, 13);
        assertThat(Reads.notes(sink, "Connections.csv")).contains("skipped 12 7 fields were expected and 1 was there");
    }

    @Test
    void everyKindOfLineEndCountsInOneFileToo() throws Exception {
        String huge = "\"" + "x\n".repeat(700_000) + "\"";
        String file = FILE.replace("& Co", "& Co\rKG\n\r\nAG").replace("BADROW", "Dag,Elm,,," + huge + ",,");
        RecordingSink sink = Reads.file("Connections.csv", file);
        assertThat(sink.cards()).extracting(one -> one.source().line()).containsExactly(6, 12, 700_016);
        assertThat(Reads.notes(sink, "Connections.csv"))
                .containsExactly(
                        "skipped 15 a field is longer than a million characters or the row has too many fields");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void linesOfAFieldThatWasDroppedAreCountedToo(String end) throws Exception {
        String file =
                FILE.replace("BADROW", "\"" + "x\n".repeat(700_000) + "\"").replace("\n", end);
        assertThat(Reads.file("Connections.csv", file).cards())
                .extracting(one -> one.source().line())
                .containsExactly(6, 9, 700_013);
    }
}
