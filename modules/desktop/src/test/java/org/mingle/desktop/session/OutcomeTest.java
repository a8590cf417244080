package org.mingle.desktop.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingle.api.importing.FileReport;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportReport;

class OutcomeTest {
    private static String news(String... unrecognised) {
        FileReport file = new FileReport("a.csv", "people", 3, 0, 0, 0, Map.of(), List.of(), 0, List.of(), List.of());
        ImportReport report = new ImportReport(
                new ImportId("i1"),
                "downloads",
                "people",
                LocalDate.of(2026, 11, 1),
                List.of(file),
                List.of(),
                List.of(unrecognised),
                List.of(),
                null,
                List.of());
        return Outcome.news(List.of(report));
    }

    @Test
    void aTableThatWasLeftMayBeOpenedByItself() {
        assertThat(news("photo.jpg")).isEqualTo("Read 3 new rows from 1 file. Mingle does not know “photo.jpg”.");
        assertThat(news("photo.jpg", "Kunden.CSV"))
                .endsWith(
                        "Mingle does not know “photo.jpg”, “Kunden.CSV”. If “Kunden.CSV” is a table of people, open it"
                                + " by itself: then Mingle asks what its columns hold.");
        assertThat(news("a.csv", "b.tsv"))
                .endsWith("If “a.csv”, “b.tsv” are tables of people, open each by itself:"
                        + " then Mingle asks what its columns hold.");
    }
}
