package org.mingle.importer.linkedin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Card;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Source;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Files that are not as they should be: what can be read is read, and the rest is told. */
class DamageTest {
    private static final String HEADER = "First Name,Last Name,Email Address,Company,Position,Connected On\n";
    private static final String ADA = "Ada,Vogel,,,,08 Feb 2026\n";
    private static final String BEA = "Bea,Holm,,,,08 Feb 2026\n";

    private static RecordingSink connections(String rows) throws Exception {
        return Reads.file("Connections.csv", HEADER + rows);
    }

    private static void keepsBoth(RecordingSink sink) {
        assertThat(sink.cards()).extracting(Card::name).containsExactly("Ada Vogel", "Bea Holm");
    }

    @Test
    void aHeaderThatNobodyKnowsIsToldWithWhatWasExpected() throws Exception {
        RecordingSink sink = Reads.file("Connections.csv", "Vorname;Nachname;Firma\nAda;Vogel;Brot\n");
        assertThat(Reads.notes(sink, "Connections.csv"))
                .containsExactly(
                        "skipped 1 the columns First Name, Last Name and Connected On of LinkedIn's file of that name could not be found");
        assertThat(sink.notes())
                .doesNotContain("missing Connections.csv")
                .noneMatch(note -> note.startsWith("connections "));
        assertThatThrownBy(() -> Reads.read(FakeSource.named("Connections.csv").file("Connections.csv", "a,b\n1,2\n")))
                .isInstanceOf(ImportException.class)
                .hasMessage(
                        "In the first lines of Connections.csv the columns First Name, Last Name and Connected On of"
                                + " LinkedIn's file of that name could not be found.");
    }

    @Test
    void aFileThatMingleDoesNotUseIsToldApartFromOneThatIsNotLinkedIns() throws Exception {
        FakeSource source = FakeSource.named("SearchQueries.csv").file("SearchQueries.csv", "Time,Search Query\nx,y\n");
        assertThat(new LinkedInImporter().recognises(source)).isPositive();
        assertThatThrownBy(() -> Reads.read(source))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("Mingle uses nothing of what is in it");
        FakeSource other = FakeSource.named("events.csv").file("events.csv", "When,What\nx,y\n");
        assertThat(new LinkedInImporter().recognises(other)).isZero();
    }

    @Test
    void nulCharactersAreLeftOut() throws Exception {
        RecordingSink sink = connections("A\0da,Vo\0gel,,,,08 Feb 2026\n\0\n" + BEA);
        keepsBoth(sink);
        assertThat(sink.cards().get(1).source().line()).isEqualTo(4);
        assertThat(Reads.notes(sink, "Connections.csv"))
                .containsExactly("note It holds NUL characters, which were left out.");
        RecordingSink comments = Reads.file(
                "Comments.csv", "Date,Link,Message\n2026-05-08 10:00:00,https://www.linkedin.com/feed/,\"A\0b\"\n");
        assertThat(Reads.of(comments, Kind.REPLY)).extracting(Activity::text).containsExactly("Ab");
        assertThat(Reads.notes(comments, "Comments.csv"))
                .contains("note It holds NUL characters, which were left out.");
    }

    @Test
    void binaryGarbageIsToldAndTheRowsBeforeItAreKept() throws Exception {
        byte[] garbage = new byte[200_000];
        new Random(1).nextBytes(garbage);
        byte[] good = (HEADER + ADA + BEA).getBytes(StandardCharsets.UTF_8);
        byte[] both = new byte[good.length + garbage.length];
        System.arraycopy(good, 0, both, 0, good.length);
        System.arraycopy(garbage, 0, both, good.length, garbage.length);
        RecordingSink sink =
                Reads.read(Reads.mias().file("Connections.csv", both).file("Shares.csv", garbage));
        assertThat(sink.cards()).extracting(Card::name).startsWith("Ada Vogel", "Bea Holm");
        assertThat(Reads.notes(sink, "Connections.csv")).anyMatch(note -> note.startsWith("skipped "));
        assertThat(Reads.notes(sink, "Shares.csv"))
                .anyMatch(note -> note.startsWith("skipped 1 the columns Date, ShareLink and ShareCommentary"));
        assertThat(Reads.of(sink, Kind.POST)).isEmpty();
    }

    @Test
    void aFieldBeyondMeasureCostsItsRowOnly() throws Exception {
        String huge = "x".repeat(Bounds.FIELD + 10);
        for (String field : new String[] {
            huge, "\"" + huge + "\"", "\"" + huge + "\"\"" + huge + "\"", "\"" + "y\n".repeat(600_000) + "\""
        }) {
            RecordingSink sink = connections(ADA + "Cem,Ali,," + field + ",,08 Feb 2026\n" + BEA);
            keepsBoth(sink);
            assertThat(Reads.notes(sink, "Connections.csv"))
                    .containsExactly(
                            "skipped 3 a field is longer than a million characters or the row has too many fields");
            assertThat(sink.cards().get(1).source().line())
                    .isEqualTo(4 + (int) field.chars().filter(c -> c == '\n').count());
        }
    }

    @Test
    void veryManyFieldsCostTheirRowOnly() throws Exception {
        for (String fields : new String[] {",".repeat(3_000), ",".repeat(3_000_000), ",\"a\nb\"".repeat(5_000)}) {
            RecordingSink sink = connections(ADA + "Cem" + fields + "\n" + BEA);
            keepsBoth(sink);
            assertThat(Reads.notes(sink, "Connections.csv"))
                    .containsExactly(
                            "skipped 3 a field is longer than a million characters or the row has too many fields");
            assertThat(sink.cards().get(1).source().line())
                    .isEqualTo(4 + (int) fields.chars().filter(c -> c == '\n').count());
        }
    }

    @Test
    void aMillionLinesWithinOneQuoteAreToldAtTheLineWhereItOpens() throws Exception {
        RecordingSink sink =
                connections(ADA + "Cem,\"Ali,,,,08 Feb 2026\n" + "Eva,Fink,,,,08 Feb 2026\n".repeat(1_000_000));
        assertThat(sink.cards()).extracting(Card::name).containsExactly("Ada Vogel");
        assertThat(Reads.notes(sink, "Connections.csv"))
                .containsExactly("skipped 3 a quotation mark opens here and none closes it, up to the end of the file");
    }

    @Test
    void manyHugeRowsAreCountedInReasonableTime() throws Exception {
        String row = ",".repeat(2_100) + "\n";
        RecordingSink sink = connections(row.repeat(20_000) + ADA);
        assertThat(sink.cards()).extracting(one -> one.source().line()).containsExactly(20_002);
    }

    @Test
    void aCommentBeyondMeasureCostsItselfOnly() throws Exception {
        String row = "2026-05-08 10:00:00,https://www.linkedin.com/feed/,";
        for (String text : new String[] {"x".repeat(Bounds.FIELD + 10), "\"" + "y\n".repeat(600_000) + "\""}) {
            RecordingSink sink = Reads.file("Comments.csv", "Date,Link,Message\n" + row + text + "\n" + row + "Next\n");
            assertThat(Reads.of(sink, Kind.REPLY)).extracting(Activity::text).containsExactly("Next");
            assertThat(Reads.notes(sink, "Comments.csv"))
                    .contains("skipped 2 the comment is longer than a million characters");
        }
    }

    @Test
    void filesGluedTogetherAreReadAsOne() throws Exception {
        keepsBoth(connections(ADA + HEADER + BEA));
    }

    @Test
    void whatCannotBeReadToItsEndRefusesTheExport() {
        for (String start : new String[] {
            HEADER + ADA.repeat(5_000),
            "Date,Link,Message\n" + "2026-05-08 10:00:00,https://www.linkedin.com/feed/,Hi\n".repeat(5_000)
        }) {
            assertThatThrownBy(() -> Reads.read(new BrokenSource(start)))
                    .isInstanceOf(IOException.class)
                    .hasMessage("The archive is damaged.");
        }
    }

    /** A file that cannot be read beyond a point. */
    private record BrokenSource(String start) implements Source, Source.Entry {
        @Override
        public String name() {
            return "broken.csv";
        }

        @Override
        public List<Entry> entries() {
            return List.of(this);
        }

        @Override
        public @Nullable LocalDate packedOn() {
            return null;
        }

        @Override
        public InputStream open() {
            InputStream beyond = new InputStream() {
                @Override
                public int read() throws IOException {
                    throw new IOException("The archive is damaged.");
                }
            };
            return new SequenceInputStream(new ByteArrayInputStream(start.getBytes(StandardCharsets.UTF_8)), beyond);
        }
    }
}
