package org.mingle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mingle.analysis.Diary.TODAY;
import static org.mingle.analysis.Diary.daysAgo;
import static org.mingle.analysis.Diary.noon;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Stage;
import org.mingle.api.analysis.Tie;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Party;
import org.mingle.api.contact.SourceRow;
import org.mingle.testing.Samples;

class TiesTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final String STATEMENT = "The shop is open on Sunday from nine until five.";

    private final Diary diary = Diary.full();
    private final Contact ida = diary.knows("Ida Pohl");

    @Test
    void theStrengthIsTheWeightedSumOfItsParts() {
        diary.talked(ida, 7).talked(ida, 8);
        Tie tie = diary.tie(ida);
        // The closest of all: a week may pass, and just did.
        assertThat(tie.cadenceDays()).isEqualTo(7);
        assertThat(tie.recency()).isCloseTo(0.5, EXACT);
        assertThat(tie.frequency()).isCloseTo(Math.log(3) / Math.log(53), EXACT);
        assertThat(tie.reciprocity()).isCloseTo(1, EXACT);
        assertThat(tie.depth()).as("four turns").isCloseTo(1 - Math.pow(2, -1.5), EXACT);
        assertThat(tie.duration()).isCloseTo(8 / 365.25 / 5, EXACT);
        assertThat(tie.channels()).isEqualTo(1);
        double sum = 0.30 * 0.5 + 0.20 * Math.log(3) / Math.log(53) + 0.20 + 0.15 * (1 - Math.pow(2, -1.5));
        assertThat(tie.strength()).isCloseTo(100 * (sum + 0.10 * 8 / 365.25 / 5), EXACT);
        assertThat(tie.daysSilent()).isEqualTo(7);
        assertThat(tie.daysOverdue()).isZero();
        assertThat(tie.lastContact()).isEqualTo(daysAgo(7));
        assertThat(tie.firstContact()).isEqualTo(daysAgo(8));
    }

    @Test
    void whatOneSideSaysAloneIsNoContact() {
        diary.talked(ida, 40).heard(ida, 2, STATEMENT).heard(ida, 1, STATEMENT);
        Tie tie = diary.tie(ida);
        assertThat(tie.recency()).isCloseTo(Math.pow(2, -40 / 7.0), EXACT);
        assertThat(tie.daysSilent()).isEqualTo(1);
        Contact stranger = diary.knows("Ugo Reiter");
        diary.heard(stranger, 0, STATEMENT);
        assertThat(diary.tie(stranger).strength()).as("a letter is no tie").isLessThan(1);
    }

    @Test
    void reciprocityComparesWhatCameAndWhatWent() {
        diary.wrote(ida, 3, STATEMENT).heard(ida, 2, STATEMENT).heard(ida, 1, STATEMENT);
        assertThat(diary.tie(ida).reciprocity()).isCloseTo(2 / 3.0, EXACT);
        assertThat(diary.tie(ida).initiatedShare()).isEqualTo(1);
        assertThat(diary.tie(ida).turns()).isEqualTo(2);
        assertThat(diary.tie(ida).sent()).isEqualTo(1);
        assertThat(diary.tie(ida).received()).isEqualTo(2);
    }

    @Test
    void aGapOfMoreThanFourteenDaysBeginsANewConversation() {
        diary.talked(ida, 44).talked(ida, 30);
        assertThat(diary.tie(ida).depth()).as("one of four turns").isCloseTo(1 - Math.pow(2, -1.5), EXACT);
        Contact emil = diary.knows("Emil Krag");
        diary.talked(emil, 45).talked(emil, 30);
        assertThat(diary.tie(emil).depth()).as("two of two").isCloseTo(1 - Math.pow(2, -0.5), EXACT);
    }

    @Test
    void fiveYearsAndThreeNetworksAreAllThatCounts() {
        diary.talked(ida, 5000);
        assertThat(diary.tie(ida).duration()).isEqualTo(1);
        double one = diary.tie(ida).strength();
        for (Network network : List.of(Network.X, Network.MASTODON, Network.BLOG)) {
            diary.add(Activity.builder("on " + network, network, Kind.MESSAGE, noon(5000), new SourceRow("dm", 1))
                    .privately()
                    .with(List.of(Samples.party(ida)))
                    .text(STATEMENT));
        }
        assertThat(diary.tie(ida).channels()).isEqualTo(4);
        double reciprocity = 20 * (2.0 / 5 - 1);
        assertThat(diary.tie(ida).strength() - one).as("multiplexity is full").isCloseTo(5 + reciprocity, within(1e-6));
    }

    @Test
    void cadencesComeByRank() {
        for (int i = 0; i < 51; i++) {
            Contact guest = diary.knows("Guest %02d".formatted(i));
            for (int day = 1; day <= 52 - i; day++) {
                diary.talked(guest, day);
            }
        }
        List<Integer> cadences = new ArrayList<>();
        for (int rank : new int[] {0, 4, 5, 14, 15, 49, 50}) {
            cadences.add(diary.tie(diary.knows("Guest %02d".formatted(rank))).cadenceDays());
        }
        assertThat(cadences).containsExactly(7, 7, 30, 30, 182, 182, 365);
    }

    @ParameterizedTest
    @CsvSource({"7,0", "8,1", "100,93"})
    void daysPastTheCadenceAreOverdue(int silent, int overdue) {
        assertThat(diary.talked(ida, silent).tie(ida).daysOverdue()).isEqualTo(overdue);
    }

    @Test
    void stagesClimb() {
        assertThat(diary.wrote(ida, 9, STATEMENT)
                        .wrote(ida, 7, STATEMENT)
                        .tie(ida)
                        .stage())
                .as("never answered")
                .isEqualTo(Stage.STRANGER);
        Contact emil = diary.knows("Emil Krag");
        assertThat(diary.heard(emil, 9, STATEMENT).tie(emil).stage())
                .as("wrote first")
                .isEqualTo(Stage.KNOW);
        assertThat(diary.talked(emil, 8).tie(emil).stage()).as("two days").isEqualTo(Stage.KNOW);
        assertThat(diary.talked(emil, 6).tie(emil).stage()).as("three days").isEqualTo(Stage.LIKE);
        diary.add(diary.act(Kind.RECOMMENDATION, noon(5), STATEMENT).with(List.of(Samples.party(emil))));
        assertThat(diary.tie(emil).stage()).as("vouched for").isEqualTo(Stage.TRUST);
    }

    @Test
    void likingFadesAfterTwoCadencesAndTrustDoesNot() {
        for (int day : new int[] {30, 29, 15}) {
            diary.talked(ida, day);
        }
        assertThat(diary.tie(ida).stage()).as("fifteen days, a week each").isEqualTo(Stage.KNOW);
        Contact emil = diary.knows("Emil Krag");
        for (int day : new int[] {400, 399, 398}) {
            diary.talked(emil, day);
        }
        assertThat(diary.tie(emil).stage()).as("known for a year").isEqualTo(Stage.TRUST);
    }

    @Test
    void aDormantTieWasDeepAndHasBeenSilentForThreeYears() {
        Contact emil = diary.knows("Emil Krag");
        diary.talked(ida, 1100)
                .talked(ida, 1099)
                .talked(ida, 1098)
                .talked(emil, 1100)
                .talked(emil, 1099);
        assertThat(diary.tie(ida).dormant()).isTrue();
        assertThat(diary.tie(emil).dormant()).as("four turns").isFalse();
        assertThat(diary.talked(ida, 1000).tie(ida).dormant())
                .as("two years and more")
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "When would you like to meet us? | true | true",
                "I have sent the drawing to the joiner. | true | false",
                "Could you send me the drawing, thanks. | true | true",
                "Many thanks for the drawing, that helps. | false | false",
                "Fine with me. | false | false"
            })
    void theirLastMessageWaitsUnlessItClosesTheTalk(String text, boolean waits, boolean question) {
        diary.wrote(ida, 9, STATEMENT).heard(ida, 3, text);
        Tie tie = diary.tie(ida);
        assertThat(tie.awaitingReplyDays()).isEqualTo(waits ? Integer.valueOf(3) : null);
        assertThat(tie.openQuestion()).isEqualTo(question);
        assertThat(tie.waiting()).isEqualTo(waits ? tie.last() : null);
        assertThat(diary.wrote(ida, 1, STATEMENT).tie(ida).waiting())
                .as("answered")
                .isNull();
    }

    @Test
    void whatIsOlderThanAYearWaitsNoMore() {
        diary.heard(ida, 366, "When would you like to meet us?");
        assertThat(diary.tie(ida).waiting()).isNull();
    }

    @Test
    void aCrowdIsNoTie() {
        List<Party> eight = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            eight.add(Samples.party(diary.knows("Guest " + i)));
        }
        diary.add(diary.act(Kind.MESSAGE, noon(3), STATEMENT).privately().with(eight));
        assertThat(diary.situation().ties()).hasSize(8);
        eight.add(Samples.party(ida));
        Diary crowd = Diary.full();
        eight.forEach(each -> crowd.knows(each.name()));
        crowd.add(crowd.act(Kind.MESSAGE, noon(3), STATEMENT).privately().with(eight));
        assertThat(crowd.situation().ties()).isEmpty();
        assertThat(crowd.value("privateActs")).isEqualTo(1);
    }

    @Test
    void somebodyNewIsATieWithoutAWord() {
        Contact fresh = diary.knows("Lena Voss", null, daysAgo(89));
        diary.knows("Ugo Reiter", null, daysAgo(90));
        assertThat(diary.situation().ties()).singleElement().satisfies(tie -> {
            assertThat(tie.contact()).isEqualTo(fresh);
            assertThat(tie.isNew()).isTrue();
            assertThat(tie.strength()).isZero();
            assertThat(tie.daysSilent()).isNull();
            assertThat(tie.last()).isNull();
        });
    }

    @Test
    void tiesAreSeenWhereTheExportEnds() {
        Diary old = Diary.on(TODAY, daysAgo(50), Kind.values());
        old.knows("Ida Pohl");
        assertThat(old.talked(ida, 57).tie(ida).daysSilent()).isEqualTo(7);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void strengthStaysInItsRangeAndGrowsWithRecency(long seed) {
        Random random = new Random(seed);
        List<Integer> days = new ArrayList<>();
        for (int i = 0; i < 1 + random.nextInt(30); i++) {
            days.add(random.nextInt(2500));
        }
        double recency = 2;
        double strength = 100;
        for (int later = 0; later <= 120; later += 10) {
            Diary one = Diary.full();
            one.knows("Ida Pohl");
            // Known for more than five years, so that nothing grows with time.
            one.talked(ida, 3000);
            for (int day : days) {
                one.talked(ida, day + later);
            }
            Tie tie = one.tie(ida);
            assertThat(tie.recency()).isLessThan(recency).isNotNegative();
            assertThat(tie.strength()).isLessThanOrEqualTo(strength).isNotNegative();
            recency = tie.recency();
            strength = tie.strength();
        }
    }

    @Test
    void evidenceCanBeFoundByTheActItRestsOn() {
        ActivityId last = diary.talked(ida, 3).tie(ida).last();
        assertThat(diary.find(java.util.Objects.requireNonNull(last)))
                .hasValueSatisfying(act -> assertThat(act.at()).isEqualTo(noon(3).plusSeconds(60)));
    }
}
