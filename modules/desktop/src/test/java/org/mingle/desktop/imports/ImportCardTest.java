package org.mingle.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Container;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.swing.JPanel;
import javax.swing.JTextArea;
import org.junit.jupiter.api.Test;
import org.mingle.api.importing.FileReport;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.ImportReport;

class ImportCardTest {
    private static Stream<String> texts(Container parent) {
        return Stream.of(parent.getComponents())
                .flatMap(child -> Stream.concat(
                        child instanceof JTextArea area ? Stream.of(area.getText()) : Stream.empty(),
                        child instanceof Container inner ? texts(inner) : Stream.empty()));
    }

    private static JPanel card(String format) {
        ImportReport report = new ImportReport(
                new ImportId("i1"),
                "people.vcf",
                "addressbook",
                LocalDate.of(2026, 11, 1),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
        return ImportCard.of(
                new ImportLedger.Entry(report, Instant.parse("2026-11-02T10:00:00Z"), false), format, wanted -> {});
    }

    @Test
    void anExportIsCalledAsPeopleCallIt() {
        String then = ", made 1 Nov 2026, read 2 Nov 2026. 0 rows new, 0 changed.";
        assertThat(texts(card("an address book"))).contains("people.vcf", "An address book" + then);
        assertThat(texts(card(""))).contains("Export" + then);
    }

    @Test
    void aFileSaysWhatBecameOfItsRows() {
        FileReport file = new FileReport(
                "Connections.csv",
                "connections",
                3,
                1,
                1,
                2,
                Map.of("advertising", 4),
                List.of(new FileReport.Skipped(7, "four columns were expected")),
                1,
                List.of("Mood"),
                List.of());
        assertThat(ImportCard.counts(file)).isEqualTo("5 rows read (3 new, 1 changed), 2 without a name, 1 skipped");
        assertThat(ImportCard.details(file))
                .containsExactly(
                        "Left out, advertising: 4 rows",
                        "Line 7 was skipped: four columns were expected",
                        "Columns that Mingle does not know: Mood");
    }

    @Test
    void aFileWithoutTroubleSaysSo() {
        FileReport file =
                new FileReport("Shares.csv", "shares", 2, 0, 0, 0, Map.of(), List.of(), 0, List.of(), List.of());
        assertThat(ImportCard.counts(file)).isEqualTo("2 rows read");
        assertThat(ImportCard.details(file)).containsExactly("Every row could be used.");
    }
}
