package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.Intake;

/** Exports that are imported in another order than the one in which they were made. */
@ParameterizedClass
@EnumSource(Databank.class)
class LateExportTest extends OneWorkspace {
    @BeforeEach
    void keepTexts() {
        workspace.choices().texts(true);
    }

    private ImportId take(int month, String says) {
        try (Intake intake = workspace.imports().open()) {
            intake.card(Filled.card(1, says));
            intake.activity(Filled.message(1, says));
            return intake.commit(Filled.report(LocalDate.of(2026, month, 1))).id();
        }
    }

    private String said() {
        String text = workspace
                .asOf(Filled.FAR)
                .activities()
                .list(ActivityQuery.ALL)
                .get(0)
                .text();
        int[] words = {0};
        workspace.asOf(Filled.FAR).activities().forEachExchange(one -> words[0] = one.words());
        assertThat(words[0]).as("words of the exchange").isEqualTo(text.split(" ").length);
        String company = workspace
                .asOf(Filled.FAR)
                .contacts()
                .search(ContactQuery.ALL)
                .get(0)
                .affiliation()
                .organisation();
        String says = text.replace(" secret" + Filled.word(1), "");
        assertThat(company).isEqualTo(says + " " + Filled.word(1));
        return says;
    }

    @Test
    void theNewerExportWinsThoughItCameFirst() {
        take(6, "what June says");
        take(3, "March");
        assertThat(said()).isEqualTo("what June says");
        take(9, "what September says now");
        assertThat(said()).isEqualTo("what September says now");
    }

    /** Months in the order of their imports, what each says, and which are taken back, one after the other. */
    @ParameterizedTest
    @CsvSource({
        "9 3,      a b,       9",
        "9 3,      a b,       3 9",
        "3 9 6,    a b c d,   9 6",
        "3 9 6,    a b c d,   6 9",
        "3 9 6,    a b c d,   3 9",
        "9 6 3,    a b c d,   9 3",
        "9 6 3,    a b c d,   6 9",
        "3 9 6,    a b b d,   9 6",
        "3 9 6,    a b a d,   9 6",
        "3 9 6,    a a b d,   9 6",
        "3 9 6,    a a b d,   6 9",
        "6 9 3,    a b a d,   6 9",
        "9 3 6 7,  a b c b,   9 7 6",
        "9 3 6 7,  a b a b,   6 9 7",
        "3 9 6 7,  a a b a,   9 7 6",
        "3 9 7 6,  a b b a,   7 9 6",
        "9 7 6 3,  a b a b,   9 6 7",
    })
    void whatIsLeftSaysWhatTheNewestOfItSays(String months, String says, String undone) {
        Map<Integer, ImportId> ids = new TreeMap<>();
        TreeMap<Integer, String> said = new TreeMap<>();
        List<String> texts = new ArrayList<>(List.of(says.split(" ")));
        for (String month : months.split(" ")) {
            String text = "text " + texts.get(0).repeat(3) + (texts.remove(0).equals("a") ? "" : " and more");
            ids.put(Integer.valueOf(month), take(Integer.parseInt(month), text));
            said.put(Integer.valueOf(month), text);
            assertThat(said()).isEqualTo(said.lastEntry().getValue());
        }
        for (String month : undone.split(" ")) {
            assertThat(workspace.imports().undo(ids.get(Integer.valueOf(month))))
                    .isTrue();
            said.remove(Integer.valueOf(month));
            if (!said.isEmpty()) {
                assertThat(said())
                        .as("without " + month)
                        .isEqualTo(said.lastEntry().getValue());
            }
        }
    }

    @Test
    void nothingThatATakenBackImportSaidIsKept() {
        ImportId march = take(3, "MarchWord");
        ImportId september = take(9, "SeptemberWord");
        ImportId june = take(6, "JuneWord");
        workspace.imports().undo(march);
        workspace.imports().undo(june);
        try (Sql sql = databank.in(home).connect()) {
            assertThat(sql.number("SELECT count(*) FROM former", -1)).isZero();
        }
        assertThat(said()).isEqualTo("SeptemberWord");
        workspace.imports().undo(september);
        assertThat(workspace.asOf(Filled.FAR).activities().list(ActivityQuery.ALL))
                .isEmpty();
    }
}
