package org.mingle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.mingle.api.analysis.Stage;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Contact;
import org.mingle.api.own.Tier;

/** What the owner says themselves: how often they want a word, and when they met. */
class CadenceTest {
    private static final String QUESTION = "Do you still have the blue bicycle for sale?";

    private final Diary diary = Diary.full();
    private final Contact ida = diary.knows("Ida Pohl", "friend");

    @Test
    void theMostSpecificCadenceWins() {
        diary.talked(ida, 20);
        assertThat(diary.tie(ida).cadenceDays()).isEqualTo(7);
        assertThat(diary.tie(ida).maximumDays()).isEqualTo(14);

        diary.wants(Tier.CLOSEST, 10, 20);
        assertThat(diary.tie(ida).cadenceDays()).isEqualTo(10);
        diary.wants("friend", 15, 40);
        assertThat(diary.tie(ida).cadenceDays()).isEqualTo(15);
        assertThat(diary.tie(ida).daysOverdue()).isEqualTo(5);
        diary.wants(ida, 60, 90);
        assertThat(diary.tie(ida).cadenceDays()).isEqualTo(60);
        assertThat(diary.tie(ida).maximumDays()).isEqualTo(90);
        assertThat(diary.tie(ida).daysOverdue()).isZero();
        assertThat(diary.tie(ida).recency()).isCloseTo(Math.pow(2, -20 / 60.0), within(1e-9));
    }

    @Test
    void whoeverWasLikedIsSoUntilTheMaximumHasPassed() {
        diary.talked(ida, 103).talked(ida, 102).talked(ida, 101);
        assertThat(diary.tie(ida).stage()).isEqualTo(Stage.KNOW);
        diary.wants(ida, 30, 101);
        assertThat(diary.tie(ida).stage()).isEqualTo(Stage.LIKE);
    }

    @Test
    void aMeetingIsAnExchangeBothWays() {
        diary.talked(ida, 40).heard(ida, 30, QUESTION);
        Tie before = diary.tie(ida);
        assertThat(before.awaitingReplyDays()).isEqualTo(30);

        diary.met(ida, 3);

        Tie tie = diary.tie(ida);
        assertThat(tie.daysSilent()).isEqualTo(3);
        assertThat(tie.daysOverdue()).isZero();
        assertThat(tie.lastContact()).isEqualTo(Diary.daysAgo(3));
        assertThat(tie.sent()).isEqualTo(before.sent() + 1);
        assertThat(tie.received()).isEqualTo(before.received() + 1);
        assertThat(tie.recency()).isCloseTo(Math.pow(2, -3 / 7.0), within(1e-9));
        assertThat(tie.channels()).isEqualTo(2);
        assertThat(tie.awaitingReplyDays()).as("said face to face").isNull();
    }

    @Test
    void aMeetingWithSomebodyNeverWrittenToMakesATie() {
        Contact emil = diary.knows("Emil Krag");
        diary.met(emil, 5);
        assertThat(diary.tie(emil).stage()).isEqualTo(Stage.KNOW);
        assertThat(diary.tie(emil).turns()).isEqualTo(2);
    }

    @Test
    void wishesMoveTheShareOfOverdueTiesAndTheLoad() {
        for (int i = 0; i < 15; i++) {
            Contact closer = diary.knows("Person " + (char) ('A' + i));
            diary.talked(closer, 5).talked(closer, 200);
        }
        diary.talked(ida, 100);
        assertThat(diary.tie(ida).cadenceDays()).isEqualTo(182);
        assertThat(value("overdueShare")).isZero();
        double load = value("tieLoad");

        diary.wants(ida, 91, 120);

        assertThat(value("overdueShare")).isCloseTo(1 / 16.0, within(1e-9));
        assertThat(value("tieLoad")).isCloseTo(load + (7 / 91.0 - 7 / 182.0) / 10, within(1e-9));
        diary.met(ida, 2);
        assertThat(value("overdueShare")).isZero();
    }

    private double value(String metric) {
        return diary.situation().metric(metric).orElseThrow().value();
    }
}
