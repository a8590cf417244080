package org.mingle.desktop.contacts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingle.api.analysis.Stage;
import org.mingle.api.contact.Contact;
import org.mingle.api.own.Cadence;
import org.mingle.api.own.Meeting;
import org.mingle.api.own.OwnAdditions;
import org.mingle.api.query.Person;
import org.mingle.testing.Samples;
import org.mingle.testing.TieBuilder;

class RowTest {
    private static final Contact ADA = Samples.contact("Ada Bell");
    private static final Contact BEN = Samples.contact("Ben Tran");

    private static List<Row> rows(OwnAdditions own) {
        return Row.of(
                Person.of(
                        List.of(ADA, BEN),
                        List.of(TieBuilder.with(ADA)
                                .strength(61.6)
                                .stage(Stage.TRUST)
                                .lastContact(LocalDate.of(2026, 10, 2))
                                .build()),
                        own),
                own);
    }

    @Test
    void somebodyWithATieShowsItAndSomebodyWithoutIsAStranger() {
        List<Row> rows = rows(OwnAdditions.NONE);
        assertThat(rows.get(0).strength()).isEqualTo(62);
        assertThat(rows.get(0).stage()).isEqualTo(Stage.TRUST);
        assertThat(rows.get(0).last()).isEqualTo(LocalDate.of(2026, 10, 2));
        assertThat(rows.get(0).cadence()).isEqualTo("Every 30 days, as usual");
        assertThat(rows.get(1).stage()).isEqualTo(Stage.STRANGER);
        assertThat(rows.get(1).last()).isNull();
        assertThat(rows.get(1).cadence()).isEqualTo("No cadence yet");
    }

    @Test
    void aMeetingAndAWishAreShownBeforeTheAdviceKnowsOfThem() {
        List<Row> rows = rows(new OwnAdditions(
                Set.of(BEN.id()),
                Map.of(BEN.id(), new Cadence(14, 30)),
                Map.of(),
                Map.of(),
                List.of(
                        new Meeting(ADA.id(), LocalDate.of(2026, 9, 1), ""),
                        new Meeting(BEN.id(), LocalDate.of(2026, 10, 5), "lunch"))));
        assertThat(rows.get(0).last()).as("a word since").isEqualTo(LocalDate.of(2026, 10, 2));
        assertThat(rows.get(1).last()).isEqualTo(LocalDate.of(2026, 10, 5));
        assertThat(rows.get(1).cadence()).isEqualTo("Every 14 days, at most 30 days");
        assertThat(rows.get(1).person().favourite()).isTrue();
    }
}
