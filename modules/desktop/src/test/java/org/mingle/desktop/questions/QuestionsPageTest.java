package org.mingle.desktop.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingle.api.contact.Network;

class QuestionsPageTest {
    @Test
    void withoutAQuestionItSaysWhatIsMissing() {
        assertThat(QuestionsPage.summary(List.of(), List.of(), false, 0)).isEqualTo("No open questions so far.");
        assertThat(QuestionsPage.summary(List.of(), List.of(), true, 0))
                .contains("nothing tells yet what you know about");
        assertThat(QuestionsPage.summary(List.of(), List.of("Joinery"), true, 0))
                .contains("none that is open fits what you know about");
        assertThat(QuestionsPage.summary(List.of(), List.of("Joinery"), true, 2))
                .contains("none is left that fits");
    }

    @Test
    void thePlaceIsCalledAsPeopleKnowIt() {
        Network forum = new Network("forum-example");
        assertThat(QuestionsPage.site(URI.create("https://www.forum.example/q/1"), forum))
                .isEqualTo("forum.example");
        assertThat(QuestionsPage.site(null, forum)).isEqualTo("Forum example");
        assertThat(QuestionsPage.site(null, Network.LINKEDIN)).isEqualTo("LinkedIn");
    }

    @Test
    void onlyPagesOfTheWebAreGivenToTheBrowser() {
        assertThat(Browser.open(URI.create("file:///etc/passwd"))).isFalse();
        assertThat(Browser.open(URI.create("mailto:jo@example.org"))).isFalse();
    }
}
