package org.mingle.desktop.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingle.api.importing.FileReport;

class ImportCardTest {
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
