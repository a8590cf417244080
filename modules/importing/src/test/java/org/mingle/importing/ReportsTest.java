package org.mingle.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.activity.Activity;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.FileReport;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Sink;
import org.mingle.testing.Samples;

/** What is told about an import, and on which day the export counts as made. */
class ReportsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 1);
    private static final LocalDate PACKED = LocalDate.of(2026, 2, 3);

    @TempDir
    Path folder;

    private ImportReport report(ScriptedImporter.Script script) throws IOException {
        Path export = HandMadeZip.zip().file("people.csv", "x").in(folder, "export.zip");
        return new Door(folder, Limits.USUAL, new ScriptedImporter(script)).read(export);
    }

    private static Card card(String name, @Nullable LocalDate connectedOn) {
        return new Card(name, List.of(), Affiliation.NONE, connectedOn, new SourceRow("people.csv", 1));
    }

    private @Nullable LocalDate date(@Nullable LocalDate named, @Nullable LocalDate connectedOn) throws IOException {
        return report(sink -> {
                    if (named != null) {
                        sink.exportDate(named);
                    }
                    sink.card(card("Ada", connectedOn), sink.file("people.csv", "people"));
                })
                .exportDate();
    }

    @Test
    void theImporterKnowsTheDateBest() throws IOException {
        assertThat(date(PACKED.plusDays(3), PACKED)).isEqualTo(PACKED.plusDays(3));
        assertThat(date(null, null)).isEqualTo(PACKED);
        assertThat(date(TODAY.plusDays(1), null)).isEqualTo(PACKED);
    }

    @Test
    void anExportIsNoOlderThanItsNewestRow() throws IOException {
        assertThat(date(PACKED, PACKED.plusDays(9))).isEqualTo(PACKED.plusDays(9));
        assertThat(date(PACKED, TODAY.plusDays(9))).isEqualTo(PACKED);
        Activity post = Samples.post("1", Instant.parse("2026-05-05T23:59:59Z"), "Hello")
                .build();
        assertThat(report(sink -> sink.activity(post, sink.file("Shares.csv", "posts")))
                        .exportDate())
                .isEqualTo(LocalDate.of(2026, 5, 5));
    }

    @Test
    void everyFileIsAccountedFor() throws IOException {
        ImportReport report = report(ReportsTest::tellEverything);
        assertThat(report.ignored()).containsExactly(new ImportReport.Ignored("ads.csv", "not used"));
        assertThat(report.unrecognised()).containsExactly("what.bin");
        assertThat(report.expectedButMissing()).containsExactly("messages.csv");
        FileReport people = report.files().get(0);
        assertThat(people.name()).isEqualTo("people.csv");
        assertThat(people.kind()).isEqualTo("people");
        assertThat(people.fresh()).isEqualTo(2);
        assertThat(people.hidden()).isEqualTo(1);
        assertThat(people.leftOut()).isEqualTo(Map.of("draft", 2, "forgotten on request", 1));
        assertThat(people.unknownColumns()).containsExactly("Mood");
        assertThat(people.notes()).containsExactly("A spreadsheet has saved it again.");
    }

    private static void tellEverything(Sink sink) {
        FileLog log = sink.file("people.csv", "people");
        sink.card(card("Ada", null), log);
        sink.card(card("Max", null), log);
        sink.card(card(MemoryLedger.FORGOTTEN, null), log);
        log.hidden();
        log.leftOut("draft");
        log.leftOut("draft");
        log.unknownColumns(List.of("Mood"));
        log.note("A spreadsheet has saved it again.");
        log.note("A spreadsheet has saved it again.");
        sink.ignored("ads.csv", "not used");
        sink.unrecognised("what.bin");
        sink.unrecognised("what.bin");
        sink.expectedButMissing("messages.csv");
    }

    @Test
    void skippedRowsAreListedUpToABoundAndCountedBeyond() throws IOException {
        FileReport file = report(sink -> {
                    FileLog log = sink.file("people.csv", "people");
                    for (int line = 1; line <= 1_500; line++) {
                        log.skipped(line, "no name");
                    }
                })
                .files()
                .get(0);
        assertThat(file.skippedTotal()).isEqualTo(1_500);
        assertThat(file.skipped()).hasSize(FileReport.MOST_SKIPPED).contains(new FileReport.Skipped(1, "no name"));
    }
}
