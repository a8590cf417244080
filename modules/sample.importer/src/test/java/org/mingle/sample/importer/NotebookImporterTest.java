package org.mingle.sample.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;
import org.mingle.testing.FakeSource;
import org.mingle.testing.ImporterContractTest;
import org.mingle.testing.RecordingSink;

/** The contract comes from the class above: damage, cancelling, reading twice; what is left is the format. */
class NotebookImporterTest extends ImporterContractTest {
    @Override
    protected Importer importer() {
        return new NotebookImporter();
    }

    @Override
    protected Source export() {
        return FakeSource.named("met.txt").file("met.txt", """
                Notebook of Mia Berg
                2026-03-01; Ada Vogel; We talked of rye
                last week; Ben
                2026-03-08; Ada Vogel; She brought some
                """);
    }

    @Test
    void aLineIsAMeeting() throws Exception {
        RecordingSink sink = new RecordingSink();
        importer().read(export(), sink, Progress.NONE);
        assertThat(sink.activities())
                .hasSize(2)
                .allSatisfy(act -> assertThat(act.with())
                        .singleElement()
                        .satisfies(one -> assertThat(one.name()).isEqualTo("Ada Vogel")));
        assertThat(sink.activities().get(0).text()).isEqualTo("We talked of rye");
        assertThat(sink.owner().name()).isEqualTo("Mia Berg");
        assertThat(sink.exportDate()).isEqualTo(LocalDate.of(2026, 3, 8));
        assertThat(sink.notes())
                .containsExactly(
                        "file met.txt meetings",
                        "skipped 3 a day, a name and a note were expected: 2026-03-01; Ada Vogel; We talked of rye");
    }

    @Test
    void aNotebookThatIsReadToItsEndTellsWhenNobodyWasMet() throws Exception {
        RecordingSink sink = new RecordingSink();
        importer()
                .read(
                        FakeSource.named("met.txt").file("met.txt", "Notebook of Mia Berg\n2026-03-01; Ada; Rye\n"),
                        sink,
                        Progress.NONE);
        assertThat(sink.notes()).contains("covers in-person MEETING met.txt null");
    }
}
