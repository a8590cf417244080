package org.mingle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mingle.analysis.Diary.TODAY;
import static org.mingle.analysis.Diary.daysAgo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;

class ActMetricsTest {
    private static final Offset<Double> EXACT = within(1e-9);

    @Test
    void countsWhatThePersonDidWithinTheWindow() {
        Diary diary = Diary.full();
        Contact ida = diary.knows("Ida Pohl");
        diary.post(1, "One.").post(89, "Two.").post(90, "Too long ago.");
        diary.reply(2, "A word.").did(Kind.REPOST, 3).did(Kind.REACTION, 4).did(Kind.REACTION, 5);
        diary.wrote(ida, 6, "Hello.").heard(ida, 5, "Hello to you.").did(Kind.INVITATION, 7);
        assertThat(diary.value("posts")).isEqualTo(2);
        assertThat(diary.value("replies")).isEqualTo(1);
        assertThat(diary.value("reposts")).isEqualTo(1);
        assertThat(diary.value("publicActs")).isEqualTo(4);
        assertThat(diary.value("privateActs")).isEqualTo(1);
        assertThat(diary.value("reactions")).isEqualTo(2);
        assertThat(diary.value("invitationsSent")).isEqualTo(1);
        assertThat(diary.value("posts", 91)).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({"posts,POST", "replies,REPLY", "reactions,REACTION", "privateActs,MESSAGE", "invitationsSent,INVITATION"
    })
    void aFileThatIsNotThereIsUnknownAndAnEmptyOneIsZero(String metric, Kind kind) {
        assertThat(Diary.of().measure(metric).enough()).isFalse();
        assertThat(Diary.of(kind).value(metric)).isZero();
        assertThat(Diary.of(kind).measure(metric).rows()).containsExactly(new SourceRow(kind + ".csv", 0));
    }

    @Test
    void publicActsNeedPostsAndReplies() {
        assertThat(Diary.of(Kind.POST).post(1, "One.").measure("publicActs").enough())
                .isFalse();
        assertThat(Diary.of(Kind.POST, Kind.REPLY).post(1, "One.").value("publicActs"))
                .isEqualTo(1);
    }

    /** Blogs, Mastodon and Bluesky tell of no messages, or of half of them; who writes there every week is no wallflower. */
    @Test
    void weeksWithAPublicActAreActiveThoughMessagesAreUnknown() {
        Diary diary =
                Diary.of(Kind.POST, Kind.REPLY).post(1, "One.").post(8, "Two.").post(9, "Three.");
        assertThat(diary.measure("activeWeeks").n()).isEqualTo(12);
        assertThat(diary.value("activeWeeks")).isCloseTo(2 / 12.0, EXACT);
        assertThat(diary.measure("longestGap").enough())
                .as("a gap may be full of messages")
                .isFalse();

        assertThat(Diary.of(Kind.POST, Kind.REPLY).measure("activeWeeks").enough())
                .as("silence in public may be talk in private")
                .isFalse();
        assertThat(Diary.of(Kind.POST).post(1, "One.").measure("activeWeeks").enough())
                .isFalse();
    }

    @Test
    void nothingIsLostAboveTheNumberThatRulesAreGiven() {
        Diary diary = Diary.full();
        Contact ida = diary.knows("Ida Pohl");
        for (int i = 0; i < 5_200; i++) {
            diary.wrote(
                    ida,
                    TODAY.atStartOfDay().toInstant(java.time.ZoneOffset.UTC).minusSeconds(i),
                    "Hello again.");
        }
        diary.post(80, "Long ago.");
        assertThat(diary.value("privateActs")).isEqualTo(5_200);
        assertThat(diary.value("posts")).isEqualTo(1);
        assertThat(diary.situation().activities()).hasSize(5_000);
    }

    @Test
    void aWindowEndsWhereTheExportEnds() {
        LocalDate exported = daysAgo(40);
        Diary diary = Diary.on(TODAY, exported, Kind.values());
        diary.post(40, "The last day.").post(129, "The first day.").post(130, "Too early.");
        assertThat(diary.value("posts")).isEqualTo(2);
        assertThat(diary.value("daysSinceExport")).isEqualTo(40);
        assertThat(diary.value("daysSilent")).isZero();
    }

    @Test
    void eachSourceHasItsOwnEnd() {
        Diary diary = Diary.full().covers(Network.MASTODON, Kind.POST, daysAgo(100));
        diary.add(org.mingle.api.activity.Activity.builder(
                        "toot", Network.MASTODON, Kind.POST, Diary.noon(150), new SourceRow("outbox.json", 1))
                .text("Out of the window of LinkedIn."));
        assertThat(diary.value("posts")).isEqualTo(1);
    }

    @Test
    void whatComesAfterTheAsOfIsNotSeen() {
        Diary diary = Diary.on(daysAgo(10), daysAgo(0), Kind.values());
        diary.post(11, "Before.").post(10, "On the day.").post(9, "After.");
        assertThat(diary.value("posts")).isEqualTo(2);
        assertThat(diary.value("daysSilent")).isZero();
        assertThat(diary.value("daysSinceExport")).isZero();
    }

    @Test
    void countsWeeksThatWereObservedAndThoseWithAnAct() {
        Diary diary = Diary.full();
        Contact ida = diary.knows("Ida Pohl");
        // Ninety days hold twelve whole weeks: acts in the last, the last but one and the third last.
        diary.post(0, "a").reply(6, "b").post(7, "c");
        diary.wrote(ida, 20, "d").did(Kind.REACTION, 40);
        assertThat(diary.value("observedWeeks")).isEqualTo(12);
        assertThat(diary.value("activeWeeks")).isCloseTo(3 / 12.0, EXACT);
    }

    @Test
    void silentWeeksCountAsObserved() {
        assertThat(Diary.full().value("activeWeeks")).isZero();
        assertThat(Diary.full().value("observedWeeks", 28)).isEqualTo(4);
        assertThat(Diary.full().measure("observedWeeks").enough()).isTrue();
        assertThat(Diary.full().value("activeWeeks", 27))
                .as("three weeks are too few")
                .isNull();
    }

    @Test
    void weeksNeedToKnowOfEverythingThatIsAnAct() {
        assertThat(Diary.of(Kind.MESSAGE).value("activeWeeks")).isNull();
        assertThat(Diary.of(Kind.POST, Kind.REPLY).value("activeWeeks")).isNull();
        assertThat(Diary.of(Kind.POST, Kind.REPLY, Kind.MESSAGE).value("activeWeeks"))
                .isZero();
    }

    @Test
    void daysAreThoseOfThePerson() {
        Diary diary = Diary.full().in(ZoneId.of("America/Los_Angeles"));
        diary.add(diary.act(Kind.POST, Instant.parse("2026-10-31T03:00:00Z"), "Still the thirtieth over there."));
        assertThat(diary.value("daysSilent")).isEqualTo(1);
    }

    @Test
    void silenceIsCountedFromTheLastActOfAnyAge() {
        assertThat(Diary.full().post(200, "Long ago.").value("daysSilent")).isEqualTo(200);
        assertThat(Diary.full().value("daysSilent")).as("never spoken").isNull();
        assertThat(Diary.full().did(Kind.REACTION, 3).value("daysSilent"))
                .as("a nod")
                .isNull();
    }

    @Test
    void measuresGaps() {
        Diary diary = Diary.full();
        for (int day = 0; day <= 8; day++) {
            diary.post(day, "Again.");
        }
        assertThat(diary.value("burstiness")).as("nine acts").isNull();
        assertThat(diary.value("longestGap")).isEqualTo(1);
        diary.post(18, "And long before.");
        // Eight gaps of a day and one of ten: mean 2, deviation √((8·1 + 64) / 9) = √8.
        double deviation = Math.sqrt(8);
        assertThat(diary.value("burstiness")).isCloseTo((deviation - 2) / (deviation + 2), EXACT);
        assertThat(diary.value("longestGap")).isEqualTo(10);
    }

    @Test
    void regularActsAreNotBursty() {
        Diary diary = Diary.full();
        for (int i = 0; i < 10; i++) {
            diary.post(7 * i, "Every week.");
        }
        assertThat(diary.value("burstiness")).isEqualTo(-1);
    }

    @Test
    void sharesOfPrivateActsNeedTen() {
        Diary diary = Diary.full();
        Contact ida = diary.knows("Ida Pohl");
        for (int i = 1; i <= 6; i++) {
            diary.wrote(ida, i, "Hello.");
        }
        diary.post(1, "a").post(2, "b").reply(3, "c");
        assertThat(diary.value("privateShare")).isNull();
        assertThat(diary.measure("privateShare").n()).isEqualTo(9);
        assertThat(diary.did(Kind.REPOST, 4).value("privateShare")).isCloseTo(0.6, EXACT);
    }
}
