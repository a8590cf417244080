package org.mingle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mingle.api.activity.Kind;
import org.mingle.api.analysis.Question;

class OpenQuestionsTest {
    private static final String FIRST = "https://earth.example.com/questions/101/how-so";

    private final Diary diary = Diary.full();

    private Diary skilled(String... skills) {
        return diary.profile(RecordMetricsTest.profile("Surveyor", null, List.of(), Arrays.asList(skills)));
    }

    private List<Question> open() {
        return diary.situation().questions();
    }

    @Test
    void aQuestionAboutASkillIsOneToAnswerAndSaysWhy() {
        skilled("Tide gauges").asked(3, FIRST, "How does a tide-gauge survive ice?\n\nOurs broke.");
        assertThat(open()).singleElement().satisfies(one -> {
            assertThat(one.topic()).isEqualTo("Tide gauges");
            assertThat(one.match()).isEqualTo(1.0);
            assertThat(one.reason()).isEqualTo("You list “Tide gauges” among your skills.");
            assertThat(one.url()).isEqualTo(URI.create(FIRST));
            assertThat(one.askedBy()).isNull();
            assertThat(one.text()).startsWith("How does");
        });
        assertThat(diary.value("openQuestions")).isEqualTo(1);
        assertThat(diary.measure("openQuestions").rows()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Java, How do I centre a box in JavaScript?, 0",
        "Java, Is Java still taught?, 1",
        "Go, Where do we go from here?, 0",
        "Go, Is there a linter for Go?, 1",
        "C++, What does C++ do about modules?, 1",
        "C++, Which C compiler is the smallest?, 0",
        "Node.js, Does Node.js read tar files?, 1",
        "Data analysis, Who checks the analysis of data?, 0",
        "Data analysis, Which book on data analysis is short?, 1"
    })
    void skillsAreMatchedAsWords(String skill, String text, int found) {
        skilled(skill).asked(3, FIRST, text);
        assertThat(open()).hasSize(found);
    }

    @Test
    void whatIsPutAsideStaysAsideWhereverItIsReadInAgain() {
        skilled("Hydrology")
                .asked(3, FIRST, "How does hydrology work?")
                .asked(2, "https://www.earth.example.com/q/101", "How does hydrology work?")
                .asked(1, "https://earth.example.com/questions/102", "Who teaches hydrology?");
        assertThat(open())
                .extracting(Question::id)
                .containsExactly("earth.example.com/questions/102", "earth.example.com/questions/101");
        diary.dismisses("earth.example.com/questions/101");
        assertThat(open()).extracting(Question::id).containsExactly("earth.example.com/questions/102");
        assertThat(diary.value("openQuestions")).isEqualTo(1);
    }

    @Test
    void whoAskedTheOwnerIsPutAsideByWhatTheyWrote() {
        skilled("Hydrology");
        var ida = diary.knows("Ida Pohl");
        diary.heard(ida, 4, "How do you teach hydrology to children?");
        Question asked = open().get(0);
        assertThat(asked.askedByName()).isEqualTo("Ida Pohl");
        diary.dismisses(asked.id());
        assertThat(open()).isEmpty();
    }

    @Test
    void aTagIsEnough() {
        skilled("Hydrology").asked(3, FIRST, "What do you use in winter?", "ice", "hydrology");
        assertThat(open()).extracting(Question::topic).containsExactly("Hydrology");
    }

    @Test
    void whoHasNoListOfSkillsIsKnownByWhatTheyTalkAbout() {
        for (int day = 10; day < 16; day++) {
            diary.post(day, "Another day with the gauges on the estuary, and I still wonder at the mud.");
        }
        diary.asked(3, FIRST, "Which gauges work in an estuary?")
                .asked(3, "https://earth.example.com/questions/102", "Who wonders about another day?");
        assertThat(diary.situation().expertise()).contains("estuary", "gauges").doesNotContain("wonder", "still");
        assertThat(open()).singleElement().satisfies(one -> {
            assertThat(one.reason())
                    .isEqualTo("6 of your posts and comments mention “estuary”, and 6 mention “gauges”.");
            assertThat(one.match()).isBetween(0.8, 0.9);
        });
    }

    @Test
    void aWordIsQuotedInTheFormThatTheOwnerUsesMost() {
        diary.post(20, "Gauges of the TideWatch kind are what we set up today, and it was cold out there.");
        for (int day = 10; day < 14; day++) {
            diary.post(day, "Our TideWatch gauge is at it again, and the TideWatch's colours are what I like best.");
        }
        skilled("Hydrology", "Boats").asked(3, FIRST, "Which gauges go with a tidewatch?");
        diary.asked(3, "https://earth.example.com/questions/102", "Is a gauge a matter of hydrology?")
                .asked(3, "https://earth.example.com/questions/103", "Is hydrology done from boats?");
        assertThat(open())
                .extracting(Question::reason)
                .containsExactlyInAnyOrder(
                        "5 of your posts and comments mention “TideWatch”, and 5 mention “gauge”.",
                        "You list “Hydrology” among your skills, and 5 of your posts and comments mention “gauge”.",
                        "You list “Boats” among your skills, and “Hydrology” too.");
        assertThat(diary.situation().expertise()).contains("TideWatch", "gauge");
    }

    @Test
    void everydayWordsAreNoSubjectsInWhateverForm() {
        for (int day = 10; day < 14; day++) {
            diary.post(day, "We stopped and tried again, used what we had, looked around, and laughed a good deal.");
        }
        assertThat(diary.situation().expertise()).isEmpty();
    }

    @Test
    void hashtagsCountInEveryLanguageAndNamesOfPeopleNowhere() {
        diary.knows("Estuary Holm");
        for (int day = 10; day < 14; day++) {
            diary.post(day, "Wieder Schlamm bis zum Knie und kein Ende in Sicht. #Gewässerkunde");
            diary.post(day, "I went there with Estuary and it was a day to remember for the both of us.");
        }
        assertThat(diary.situation().expertise()).containsExactly("Gewässerkunde");
    }

    @Test
    void oneWordInTheSmallPrintIsNoReason() {
        for (int day = 10; day < 13; day++) {
            diary.post(day, "We were out with the gauges again, and it was cold and we were glad of the tea.");
        }
        diary.asked(3, FIRST, "Where can I buy a boat?\n\nI have gauges to sell.");
        assertThat(open()).isEmpty();
    }

    @Test
    void anAnswerClosesItWhereverItIsSeen() {
        skilled("Hydrology").asked(9, FIRST, "Which book on hydrology?");
        assertThat(open()).hasSize(1);
        diary.add(diary.act(Kind.REPLY, Diary.noon(1), "This one.").inReplyTo("https://earth.example.com/q/101"));
        assertThat(open()).isEmpty();
        assertThat(diary.value("openQuestions")).isZero();
        assertThat(diary.value("answersGiven"))
                .as("short as it is, it answers a question")
                .isEqualTo(1);
    }

    @Test
    void aPostThatPointsAtAQuestionAnswersIt() {
        skilled("Hydrology").asked(9, FIRST, "Which book on hydrology?");
        diary.add(diary.act(Kind.POST, Diary.noon(1), "I was asked for a book, so here is a list.")
                .links(List.of(URI.create(FIRST + "/#answers"))));
        assertThat(open()).isEmpty();
    }

    @Test
    void theBestMatchComesFirstThenTheNewest() {
        skilled("Hydrology")
                .asked(9, "https://earth.example.com/questions/1", "Old question on hydrology?")
                .asked(1, "https://earth.example.com/questions/2", "Where to?\n\nSomething with hydrology.")
                .asked(2, "https://earth.example.com/questions/3", "New question on hydrology?")
                .asked(100, "https://earth.example.com/questions/4", "Ancient question on hydrology?");
        assertThat(open())
                .extracting(one -> one.url().getPath())
                .containsExactly("/questions/3", "/questions/1", "/questions/2");
    }

    @Test
    void whatStrangersAskIsNothingThatTheOwnerDidOrHeard() {
        Diary before = Diary.full().post(3, "One thing.");
        Diary after = Diary.full().post(3, "One thing.").asked(1, FIRST, "Which book on hydrology?");
        for (String metric : before.situation().metrics()) {
            assertThat(after.value(metric)).as(metric).isEqualTo(before.value(metric));
        }
        assertThat(after.situation().activities()).hasSize(1);
        assertThat(after.situation().ties()).isEmpty();
    }

    @Test
    void withoutMessagesAPageOfQuestionsIsEnoughToCount() {
        Diary partial = Diary.of(Kind.POST);
        assertThat(partial.value("openQuestions")).isNull();
        assertThat(partial.asked(1, FIRST, "Which book?").value("openQuestions"))
                .isZero();
    }
}
