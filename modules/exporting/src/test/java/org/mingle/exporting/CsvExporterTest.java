package org.mingle.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Read by another library than the one that writes. */
class CsvExporterTest {
    private static List<CSVRecord> read(String csv) throws Exception {
        try (CSVParser parser = CSVParser.parse(
                csv,
                CSVFormat.RFC4180
                        .builder()
                        .setHeader()
                        .setSkipHeaderRecord(true)
                        .get())) {
            return parser.getRecords();
        }
    }

    @Test
    void everythingComesOutAsItWas() throws Exception {
        CSVRecord ada = read(People.written(new CsvExporter(), People.ADA)).get(0);

        assertThat(ada.toMap())
                .containsEntry("id", "c1")
                .containsEntry("name", People.ADA.name())
                .containsEntry("company", "Brot, Käse; & Co")
                .containsEntry("title", "Baker\\Miller")
                .containsEntry("connected", "yes")
                .containsEntry("connectedOn", "2025-05-05")
                .containsEntry("email", "ada@example.org")
                .containsEntry("profile", "https://www.linkedin.com/in/ada-vogel")
                .containsEntry("accounts", "linkedin:ada-vogel; email:ada@example.org; x:ada")
                .containsEntry("tags", "baker; friend, old")
                .containsEntry("note", People.ADA.note());
    }

    @Test
    void noCellIsTakenForAFormula() throws Exception {
        String csv = People.written(new CsvExporter(), People.MALLORY, People.ADA);

        assertThat(read(csv))
                .hasSize(2)
                .allSatisfy(
                        record -> assertThat(record.toList()).noneMatch(cell -> cell.matches("(?s)[=+\\-@\t\r].*")));
        assertThat(read(csv).get(0).get("name")).isEqualTo("'" + People.MALLORY.name());
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void whatBeginsLikeAFormulaIsAText(String cell) {
        assertThat(CsvExporter.harmless(cell)).isEqualTo("'" + cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ada", "1-2", "a=b"})
    void therestIsAsItIs(String cell) {
        assertThat(CsvExporter.harmless(cell)).isEqualTo(cell);
    }

    @Test
    void ofNobodyThereIsAHeader() throws Exception {
        assertThat(People.written(new CsvExporter()))
                .startsWith("id,name,company,")
                .endsWith("\r\n")
                .hasLineCount(1);
    }
}
