package org.mingle.importer.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

class PageTest {
    @Test
    void aSavedPageHasItsQuestionsWithTagsAndTimes() throws Exception {
        RecordingSink sink = Feeds.read("Questions.html", Feeds.PAGE);
        assertThat(Feeds.lines(sink))
                .containsExactly(
                        "earth-example 2026-10-19T08:30:00Z [hydrology, ice] How do tide gauges survive a winter of ice",
                        "earth-example 2026-10-18T07:00:00Z [] Is there an open data set of river levels?");
        assertThat(sink.activities().get(0).source().line()).isEqualTo(6);
    }

    @Test
    void aPageAndAFeedKnowAQuestionByOneName() throws Exception {
        assertThat(Feeds.read("Questions.html", Feeds.PAGE).activities().get(0).id())
                .isEqualTo(Feeds.read("hydrology.atom", Feeds.STACK)
                        .activities()
                        .get(0)
                        .id());
    }

    @Test
    void onAnyOtherPageLinksThatAskAreQuestions() throws Exception {
        String page = "<html><body><p><a href='https://club.example/1'>How deep is the harbour?</a></p>"
                + "<p><a href='https://club.example/2'>Who has a boat to lend?</a></p>"
                + "<p><a href='https://club.example/3'>Where is the key?</a></p>"
                + "<p><a href='https://club.example/4'>Imprint and more to read</a></p></body></html>";
        RecordingSink sink =
                Feeds.read(FakeSource.named("club.html").file("club.html", page).packedOn(LocalDate.of(2026, 10, 2)));
        assertThat(Feeds.lines(sink))
                .containsExactly(
                        "club-example 2026-10-02T00:00:00Z [] How deep is the harbour?",
                        "club-example 2026-10-02T00:00:00Z [] Who has a boat to lend?",
                        "club-example 2026-10-02T00:00:00Z [] Where is the key?");
    }

    @Test
    void aPageWithoutQuestionsIsNotRecognised() throws Exception {
        String page = "<html><body><a href='https://club.example/4'>Imprint and more to read</a></body></html>";
        assertThat(new QuestionsImporter()
                        .recognises(FakeSource.named("club.html").file("club.html", page)))
                .isZero();
    }
}
