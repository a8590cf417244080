package org.mingle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mingle.analysis.Diary.TODAY;
import static org.mingle.analysis.Diary.daysAgo;

import java.time.LocalDate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Affiliation;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.SnapshotRow;
import org.mingle.api.contact.SourceRow;

class NetworkMetricsTest {
    private static final Offset<Double> EXACT = within(1e-9);

    private final Diary diary = Diary.full();

    private Contact since(int i, int daysAgo) {
        return diary.knows("Guest " + i, "Example Ltd", daysAgo(daysAgo));
    }

    @Test
    void countsPeopleAndThoseWhoAreNew() {
        since(1, 89);
        since(2, 90);
        diary.knows("Guest 3", null, null);
        assertThat(diary.value("contacts")).isEqualTo(3);
        assertThat(diary.value("newContacts")).isEqualTo(1);
    }

    @Test
    void newnessEndsWithTheListOfConnections() {
        Diary old = Diary.on(TODAY, daysAgo(50), Kind.values());
        old.knows("Guest 1", "Example Ltd", daysAgo(139));
        old.knows("Guest 2", "Example Ltd", daysAgo(140));
        assertThat(old.value("newContacts")).isEqualTo(1);
    }

    @Test
    void aWordBeforeOrWithinFourteenDaysIsAGreeting() {
        diary.wrote(since(1, 40), 26, "Welcome, Guest!");
        diary.wrote(since(2, 40), 25, "Late, but welcome!");
        diary.wrote(since(3, 40), 60, "Shall we connect?");
        diary.heard(since(4, 40), 39, "Hello there!").wrote(since(4, 40), 3, "Sorry for the wait.");
        since(5, 13);
        assertThat(diary.value("greetedNewShare")).as("four had fourteen days").isNull();
        since(6, 14);
        assertThat(diary.measure("greetedNewShare").n()).isEqualTo(5);
        assertThat(diary.value("greetedNewShare")).isCloseTo(2 / 5.0, EXACT);
    }

    @Test
    void nobodyIsBlamedForMessagesThatAreNotInTheExport() {
        Diary partial = Diary.of(Kind.POST);
        for (int i = 0; i < 30; i++) {
            partial.knows("Guest " + i, "Example Ltd", daysAgo(40));
        }
        assertThat(partial.value("newContacts")).isEqualTo(30);
        assertThat(partial.value("greetedNewShare")).isNull();
        assertThat(partial.value("strongTies")).isNull();
        assertThat(partial.value("openQuestions")).isNull();
    }

    @Test
    void companiesAreComparedWithoutTheirForms() {
        for (int i = 0; i < 49; i++) {
            diary.knows("Guest " + i, i < 25 ? "Contoso Ltd." : "CONTOSO | We're hiring", daysAgo(900));
        }
        diary.knows("Guest of nobody", null, daysAgo(900));
        assertThat(diary.value("companyConcentration")).as("49 companies known").isNull();
        diary.knows("Guest 50", "Fabrikam", daysAgo(900));
        // 49 of 50 at one place: 0.98² + 0.02².
        assertThat(diary.value("companyConcentration")).isCloseTo(0.9604 + 0.0004, EXACT);
    }

    @Test
    void closeTiesPastTheirCadenceAreOverdue() {
        // The five closest have a week, the next ten a month.
        for (int i = 0; i < 4; i++) {
            Contact close = since(i, 900);
            for (int day = 7; day < 300; day += 7) {
                diary.talked(close, day);
            }
        }
        assertThat(diary.value("overdueShare")).isNull();
        Contact late = since(5, 900);
        for (int day = 8; day < 300; day += 7) {
            diary.talked(late, day);
        }
        assertThat(diary.value("overdueShare")).isCloseTo(1 / 5.0, EXACT);
        // Five a week, against a budget of ten.
        assertThat(diary.value("tieLoad")).isCloseTo(0.5, EXACT);
    }

    @Test
    void anOldExportMakesNobodyOverdue() {
        Diary old = Diary.on(TODAY, daysAgo(60), Kind.values());
        for (int i = 0; i < 5; i++) {
            Contact close = old.knows("Guest " + i);
            for (int day = 60; day < 300; day += 7) {
                old.talked(close, day);
            }
        }
        assertThat(old.value("overdueShare")).isZero();
    }

    @Test
    void countsTiesThatAreStrongFadingAndDormant() {
        Contact strong = since(1, 900);
        for (int day = 1; day < 700; day += 5) {
            diary.talked(strong, day);
        }
        Contact fading = since(2, 900);
        for (int day = 180; day < 700; day += 5) {
            diary.talked(fading, day);
        }
        Contact dormant = since(3, 2000);
        diary.talked(dormant, 1200).talked(dormant, 1195).talked(dormant, 1190);
        assertThat(diary.value("strongTies")).isEqualTo(1);
        assertThat(diary.value("fadingTies")).isEqualTo(1);
        assertThat(diary.value("dormantTies")).isEqualTo(1);
        assertThat(Diary.of(Kind.MESSAGE).value("dormantTies")).isZero();
    }

    @Test
    void movesAreChangesBetweenSnapshots() {
        Contact ida = since(1, 900);
        assertThat(diary.value("moves")).as("one snapshot").isNull();
        diary.connections(daysAgo(30), row(ida, "Contoso")).connections(daysAgo(5), row(ida, "Fabrikam"));
        assertThat(diary.value("moves")).as("left and joined").isEqualTo(2);
        assertThat(diary.situation().moves())
                .extracting(move -> move.kind() + " " + move.company())
                .contains("LEFT Contoso", "JOINED Fabrikam");
    }

    private static SnapshotRow row(Contact who, String company) {
        return new SnapshotRow(
                who.id(), new Affiliation(company, "Engineer"), LocalDate.of(2020, 1, 6), new SourceRow("c.csv", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"watched", "watchedRoles"})
    void nobodyWatchesAnythingAtFirst(String metric) {
        assertThat(diary.value(metric)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"Joinery,1", "Accounting,0"})
    void openQuestionsTouchASkill(String skill, int open) {
        diary.profile(RecordMetricsTest.profile("Joiner", null, java.util.List.of(), java.util.List.of(skill)));
        diary.heard(since(1, 900), 5, "How long does it take to learn joinery well?");
        assertThat(diary.value("openQuestions")).isEqualTo(open);
    }
}
