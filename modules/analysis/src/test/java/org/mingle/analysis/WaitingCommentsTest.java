package org.mingle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.Network;
import org.mingle.testing.Samples;

class WaitingCommentsTest {
    private static final String QUESTION = "How long do you let the dough rest in winter?";

    private final Diary diary = Diary.of(Kind.POST).covers(Network.BLOG, Kind.REPLY, Diary.TODAY);
    private final Contact ada = diary.knows("Ada Vogel");

    @Test
    void aCommentWaitsUntilTheOwnerComesBackToTheThread() {
        assertThat(diary.value("unanswered")).as("nobody commented").isZero();
        diary.commented(ada, 5, "rye", QUESTION);
        assertThat(diary.value("unanswered")).isEqualTo(1);
        assertThat(diary.measure("unanswered").rows()).hasSize(1);
        diary.answered(4, "salt", "A pinch of it.");
        assertThat(diary.value("unanswered")).as("another thread").isEqualTo(1);
        diary.answered(4, "rye", "A night, and in the cold.");
        assertThat(diary.value("unanswered")).isZero();
        diary.commented(ada, 3, "rye", "And what flour do you take for it?");
        assertThat(diary.value("unanswered")).as("asked after the answer").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Thank you so much for this!", "Lovely bread.", "How so?"})
    void thanksAndAWordOrTwoWaitForNothing(String text) {
        assertThat(diary.commented(ada, 5, "rye", text).value("unanswered")).isZero();
    }

    @Test
    void whatOneReaderSaysToAnotherWaitsForNobody() {
        Contact ben = diary.knows("Ben Tran");
        diary.add(Activity.builder("to-ben", Network.BLOG, Kind.REPLY, Diary.noon(3), diary.row())
                .receivedFrom(Samples.party(ada))
                .with(List.of(Samples.party(ben)))
                .thread("rye")
                .text(QUESTION));
        assertThat(diary.value("unanswered")).isZero();
    }

    @Test
    void aMentionWaitsUntilItIsAnsweredAsSuch() {
        diary.add(Activity.builder("m1", Network.MASTODON, Kind.POST, Diary.noon(3), diary.row())
                .receivedFrom(Samples.party(ada))
                .mentions(List.of("@me@social.example"))
                .text("What does @me@social.example think of rye in winter?"));
        assertThat(diary.value("unanswered")).isEqualTo(1);
        diary.add(Activity.builder("r1", Network.MASTODON, Kind.REPLY, Diary.noon(2), diary.row())
                .inReplyTo("m1")
                .text("Only with salt."));
        assertThat(diary.value("unanswered")).isZero();
    }

    @Test
    void oldCommentsAreForgiven() {
        diary.commented(ada, 95, "rye", QUESTION);
        assertThat(diary.value("unanswered")).isZero();
        assertThat(diary.value("unanswered", 180)).isEqualTo(1);
    }

    @Test
    void exportsThatDoNotTellWhatOthersSaySayNothing() {
        assertThat(Diary.of(Kind.POST, Kind.REPLY).value("unanswered")).isNull();
    }

    @Test
    void aReadersQuestionOnWhatOneKnowsIsAnOpenQuestion() {
        diary.profile(RecordMetricsTest.profile("Baker", null, List.of(), List.of("Dough")));
        diary.commented(ada, 5, "rye", QUESTION);
        assertThat(diary.situation().questions()).singleElement().satisfies(one -> {
            assertThat(one.askedByName()).isEqualTo("Ada Vogel");
            assertThat(one.network()).isEqualTo(Network.BLOG);
            assertThat(one.topic()).isEqualTo("Dough");
        });
        diary.answered(1, "rye", "A night.");
        assertThat(diary.situation().questions()).isEmpty();
    }
}
