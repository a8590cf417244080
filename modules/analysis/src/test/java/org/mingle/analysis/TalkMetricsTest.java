package org.mingle.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Contact;
import org.mingle.testing.Samples;

class TalkMetricsTest {
    private static final Offset<Double> EXACT = within(1e-9);
    private static final String QUESTION = "When would you like to meet us?";
    private static final String ANSWER = "On Monday, with pleasure.";

    private final Diary diary = Diary.full();
    private final Contact ida = diary.knows("Ida Pohl");

    private Contact other(int i) {
        return diary.knows("Guest " + i);
    }

    /** Somebody asks, and gets an answer after some hours. */
    private void asked(int i, int daysAgo, double hours) {
        Contact who = other(i);
        Instant at = Diary.noon(daysAgo);
        diary.heard(who, at, QUESTION);
        diary.wrote(who, at.plusSeconds(Math.round(hours * 3600)), ANSWER);
    }

    @Test
    void answersWithinFourteenDaysCount() {
        asked(1, 60, 1);
        asked(2, 60, 14 * 24);
        asked(3, 60, 14 * 24 + 1);
        diary.heard(other(4), 60, QUESTION);
        assertThat(diary.value("replyRate")).as("four questions").isNull();
        diary.heard(other(5), 60, "Could you send me the plan for the garden, please");
        assertThat(diary.value("replyRate")).isCloseTo(2 / 5.0, EXACT);
        assertThat(diary.measure("replyRate").n()).isEqualTo(5);
    }

    @Test
    void whatAsksNothingNeedsNoAnswer() {
        for (int i = 0; i < 9; i++) {
            diary.heard(other(i), 60, "The shop is open on Sunday from nine until five.");
        }
        assertThat(diary.measure("replyRate").n()).isZero();
    }

    @Test
    void aQuestionOfYesterdayIsNotYetUnanswered() {
        for (int i = 0; i < 5; i++) {
            asked(i, 30, 5);
        }
        diary.heard(other(6), Instant.parse("2026-10-30T00:00:01Z"), QUESTION);
        assertThat(diary.measure("replyRate").n()).isEqualTo(5);
        diary.heard(other(7), Instant.parse("2026-10-30T00:00:00Z"), QUESTION);
        assertThat(diary.measure("replyRate").n()).as("two days old").isEqualTo(6);
    }

    @Test
    void askingAgainMakesTheWaitLongerAndIsNoSecondQuestion() {
        for (int i = 0; i < 4; i++) {
            asked(i, 50, 10);
        }
        diary.heard(ida, 40, QUESTION).heard(ida, 38, "Could you tell me when we meet?");
        diary.wrote(ida, 37, ANSWER);
        assertThat(diary.measure("replyRate").n()).isEqualTo(5);
        assertThat(diary.value("medianReplyHours")).isCloseTo(10, EXACT);
        diary.heard(ida, 30, QUESTION).wrote(ida, 29, ANSWER);
        assertThat(diary.value("medianReplyHours")).as("10 10 10 10 24 72").isCloseTo(10, EXACT);
        assertThat(diary.measure("medianReplyHours").n()).isEqualTo(6);
    }

    @Test
    void theMedianOfAnswersNeedsFive() {
        for (int i = 1; i <= 4; i++) {
            asked(i, 50, i);
        }
        assertThat(diary.value("medianReplyHours")).isNull();
        asked(5, 50, 300);
        assertThat(diary.value("medianReplyHours")).as("1 2 3 4 300").isCloseTo(3, EXACT);
    }

    @Test
    void groupsAreAskedTogetherAndOweNothing() {
        for (int i = 0; i < 6; i++) {
            Contact who = other(i);
            diary.add(Samples.messageFrom(who, "group" + i, Diary.noon(30), QUESTION)
                    .with(List.of(Samples.party(ida))));
        }
        assertThat(diary.measure("replyRate").n()).isZero();
    }

    @Test
    void tellsWhoBeginsConversations() {
        for (int i = 0; i < 3; i++) {
            diary.wrote(other(i), 30, ANSWER).heard(other(i), 29, ANSWER);
        }
        diary.heard(ida, 60, ANSWER).wrote(ida, 46, ANSWER);
        assertThat(diary.value("initiationShare")).as("four conversations").isNull();
        // Fifteen days later a new one begins.
        diary.heard(ida, 31, ANSWER);
        assertThat(diary.value("initiationShare")).isCloseTo(3 / 5.0, EXACT);
    }

    @Test
    void oneTouchLooksAtAllTurnsThatEverWere() {
        for (int i = 0; i < 3; i++) {
            diary.wrote(other(i), 30, ANSWER).wrote(other(i), 29, ANSWER).heard(other(i), 28, ANSWER);
        }
        diary.talked(ida, 20).talked(ida, 10);
        assertThat(diary.value("oneTouchShare")).as("four partners").isNull();
        Contact old = other(9);
        diary.talked(old, 900).wrote(old, 5, ANSWER);
        assertThat(diary.value("partners")).isEqualTo(5);
        assertThat(diary.value("oneTouchShare")).as("three of five").isCloseTo(0.6, EXACT);
    }

    @Test
    void turnsAndReciprocityNeedFivePartners() {
        diary.talked(ida, 20).talked(ida, 12).talked(ida, 2);
        for (int i = 0; i < 3; i++) {
            diary.wrote(other(i), 30, ANSWER);
        }
        diary.wrote(other(3), 30, ANSWER).wrote(other(3), 29, ANSWER).heard(other(3), 28, ANSWER);
        assertThat(diary.measure("medianTurns").n()).isEqualTo(5);
        // Turns 1 1 1 2 6; reciprocity 0 0 0, 2·1/3 and 1.
        assertThat(diary.value("medianTurns")).isEqualTo(1);
        assertThat(diary.value("reciprocity")).isCloseTo((2 / 3.0 + 1) / 5, EXACT);
    }

    @Test
    void fourPartnersAreTooFewHoweverMuchTheyTalk() {
        for (int i = 0; i < 4; i++) {
            diary.talked(other(i), 5).talked(other(i), 40).talked(other(i), 80);
        }
        assertThat(diary.value("medianTurns")).isNull();
        assertThat(diary.value("reciprocity")).isNull();
        assertThat(diary.talked(other(5), 3).value("medianTurns")).isEqualTo(2);
        assertThat(diary.value("reciprocity")).isCloseTo(1, EXACT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"replyRate", "medianReplyHours", "oneTouchShare", "medianTurns", "reciprocity", "copyPasteShare"
            })
    void nothingIsSaidOfMessagesThatAreNotInTheExport(String metric) {
        Diary partial = Diary.of(Kind.POST, Kind.REPLY, Kind.INVITATION);
        for (int i = 0; i < 6; i++) {
            partial.talked(partial.knows("Guest " + i), 20);
        }
        assertThat(partial.measure(metric).enough()).isFalse();
        assertThat(partial.measure("partners").enough()).isFalse();
        assertThat(Diary.of(Kind.MESSAGE).value("partners")).isZero();
        assertThat(Diary.of(Kind.MESSAGE).value("unanswered")).isZero();
    }

    @Test
    void aNoteIsAWordWithAnInvitation() {
        for (int i = 0; i < 3; i++) {
            diary.did(Kind.INVITATION, i);
        }
        diary.add(diary.act(Kind.INVITATION, Diary.noon(4), "We met at the fair."));
        assertThat(diary.value("noteRate")).isNull();
        assertThat(diary.did(Kind.INVITATION, 5).value("noteRate")).isCloseTo(0.2, EXACT);
        assertThat(Diary.of(Kind.MESSAGE).value("noteRate")).isNull();
    }

    @Test
    void theSameFirstWordsForEverybodyAreCopies() {
        String text = "dear %s it was such a joy to see your name here today";
        diary.wrote(other(1), 10, text.formatted("Guest"));
        diary.wrote(other(2), 11, text.formatted("Guest"));
        diary.wrote(ida, 12, text.formatted("Ida"));
        diary.wrote(other(3), 13, "Your talk on tide gauges has been on my mind all week.");
        assertThat(diary.value("copyPasteShare")).isNull();
        diary.wrote(other(4), 14, "Do you still keep bees behind the old mill?");
        // Names do not count, so that three of five are the same.
        assertThat(diary.value("copyPasteShare")).isCloseTo(0.6, EXACT);
        diary.wrote(ida, 5, "Do you still keep bees behind the old mill?");
        assertThat(diary.measure("copyPasteShare").n()).as("no first words").isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"89,1", "90,0"})
    void whatWaitsIsCountedWithinTheWindow(int days, int waiting) {
        diary.heard(ida, days, QUESTION);
        assertThat(diary.value("unanswered")).isEqualTo(waiting);
        assertThat(diary.wrote(ida, 1, ANSWER).value("unanswered")).isZero();
    }

    @Test
    void readingAConversationTakesNoLongerWhenItIsLong() {
        Instant at = Diary.noon(80);
        for (int i = 0; i < 20_000; i++) {
            diary.heard(ida, at.plusSeconds(2L * i), QUESTION).wrote(ida, at.plusSeconds(2L * i + 1), ANSWER);
        }
        org.junit.jupiter.api.Assertions.assertTimeout(
                Duration.ofSeconds(20),
                () -> assertThat(diary.value("replyRate")).isEqualTo(1));
    }
}
