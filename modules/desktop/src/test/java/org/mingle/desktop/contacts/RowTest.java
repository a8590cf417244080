package org.mingle.desktop.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingle.api.analysis.Stage;
import org.mingle.testing.Samples;
import org.mingle.testing.TieBuilder;

class RowTest {
    private static boolean found(Row row, String words) {
        return row.matches(Row.fold(words).split("\\s+"));
    }

    @Test
    void aSearchFindsWithoutAccentsAndCaseAndNeedsEveryWord() {
        Row row = Row.of(List.of(Samples.contact("Joaquín Hale")), List.of()).get(0);
        assertThat(found(row, "joaquin")).isTrue();
        assertThat(found(row, "HALE exam")).isTrue();
        assertThat(found(row, "hale baker")).isFalse();
    }

    @Test
    void somebodyWithATieShowsItAndSomebodyWithoutIsAStranger() {
        List<Row> rows = Row.of(
                List.of(Samples.contact("Ada Bell"), Samples.contact("Ben Tran")),
                List.of(TieBuilder.with(Samples.contact("Ada Bell"))
                        .strength(61.6)
                        .stage(Stage.TRUST)
                        .lastContact(LocalDate.of(2026, 10, 2))
                        .build()));
        assertThat(rows.get(0).strength()).isEqualTo(62);
        assertThat(rows.get(0).stage()).isEqualTo(Stage.TRUST);
        assertThat(rows.get(0).last()).isEqualTo(LocalDate.of(2026, 10, 2));
        assertThat(rows.get(1).stage()).isEqualTo(Stage.STRANGER);
        assertThat(rows.get(1).last()).isNull();
    }
}
