package org.mingle.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.analysis.Act;
import org.mingle.api.analysis.PostAnalysis;

class EnglishAnalyzerTest {
    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();

    private PostAnalysis of(String text) {
        return analyzer.analyze(text, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"日本語のテキストです。", "Добрый день", "Καλημέρα σας"})
    void anotherScriptIsNoEnglishHoweverShort(String text) {
        assertThat(of(text).language()).isEqualTo("und");
        assertThat(of(text).claims()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Hello", "Zoë Brandt", "2026: 40 %"})
    void shortTextsInLatinLettersAreTakenForEnglish(String text) {
        assertThat(of(text).language()).isEqualTo("en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"How do you keep your planes sharp in winter?", "What would you have done in my place?"})
    void hearsQuestionsThatOneCanAnswer(String text) {
        assertThat(of(text).question()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Good, let's look at it together. | true",
                "I'll send you the plan. | true",
                "On Monday, before you open. | true",
                "We’ll see about that tomorrow. | true",
                "On the whole it went well. | false",
                "Thank you, that was a great help. | false"
            })
    void marksWhatComesNext(String text, boolean next) {
        assertThat(of(text).marks().stream().anyMatch(mark -> mark.trait().equals("nextstep")))
                .isEqualTo(next);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Great news for all of us. Agree?",
                "Want to save money on your coffee?",
                "We made it. Who's with me?"
            })
    void dropsFiguresOfSpeech(String text) {
        assertThat(of(text).question()).isFalse();
        assertThat(of(text).rhetorical()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Could you send me the drawing of the door. | true",
                "So how would you hang a door in an old frame | true",
                "Does anybody here know a good joiner | true",
                "What you need is a good joiner. | false",
                "I can help you with that door. | false",
                "Did you know that oak turns blue. | false"
            })
    void aQuestionToSomebodyNeedsNoMark(String text, boolean question) {
        assertThat(of(text).question()).isEqualTo(question);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello Ida, can you look at it | 0.43",
                "Hello Ida, could you please look at it | 0.92",
                "Please look at it and let me know | -0.30",
                "But can you look at it today | -0.43",
                "Why would you paint such a door? | -0.27",
                "Sorry to ask, by the way, can you look at it | 0.86",
                "Good point, thanks, can you look at it | 1.89"
            })
    // Sorry is a sad word as well, good and thanks are glad ones.
    void sumsWhatMakesARequestPolite(String text, double politeness) {
        assertThat(of(text).politeness()).isCloseTo(politeness, within(1e-9));
    }

    @Test
    void onlyRequestsArePoliteOrNot() {
        assertThat(of("Many thanks, good point, the door is hung.").politeness())
                .isNull();
        assertThat(of("Hello, thanks, good point, sorry, by the way, could you please, wonderful, great, perfect?")
                        .politeness())
                .isEqualTo(2);
    }

    @Test
    void readsHowHardATextIsToRead() {
        // 4 words, 21 letters, 2 sentences.
        assertThat(of("Doors stick. Winter comes.").ari()).isCloseTo(4.71 * 21 / 4 + 0.5 * 4 / 2 - 21.43, within(1e-9));
    }

    @Test
    void normalisesWhatIsGladAndSad() {
        assertThat(of("The door is wooden.").valence()).isZero();
        double glad =
                java.util.Objects.requireNonNull(of("A happy day at the mill.").valence());
        assertThat(glad).isCloseTo(2 / Math.sqrt(4 + 15), within(1e-9));
    }

    @Test
    void tellsSharesOfIAndWe() {
        assertThat(of("I mend what we break at our mill.").firstPerson()).isCloseTo(1 / 8.0, within(1e-9));
        assertThat(of("I mend what we break at our mill.").we()).isCloseTo(2 / 8.0, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Like if you agree!",
                "Tag a friend who needs this.",
                "Comment YES below and I send you the list."
            })
    void hearsBait(String text) {
        assertThat(of(text).bait()).isTrue();
    }

    @Test
    void aCallForHelpIsNoBait() {
        assertThat(of("Please share: can you help us to find a new roof for the school?")
                        .bait())
                .isFalse();
    }

    @Test
    void ofAnotherLanguageOnlyWhatNeedsNoWordListIsRead() {
        PostAnalysis analysis = of("Gestern habe ich eine Schublade fallen lassen und sehr lachen müssen.");
        assertThat(analysis.language()).isEqualTo("und");
        assertThat(analysis.words()).isEqualTo(11);
        assertThat(analysis.ari()).isNotNull();
        assertThat(analysis.question()).isNull();
        assertThat(analysis.claims()).isNull();
        assertThat(analysis.firstPerson()).isNull();
    }

    @Test
    void marksAnUnsupportedClaimWhereItStands() {
        String text = "We are a world-leading bakery in this town.";
        PostAnalysis analysis = of(text);
        assertThat(analysis.claims()).isEqualTo(1);
        assertThat(analysis.marks())
                .filteredOn(mark -> mark.trait().equals("claim"))
                .extracting(mark -> text.substring(mark.from(), mark.to()))
                .containsExactly("world-leading");
        assertThat(of("We are award-winning: 3 prizes, see https://example.com/prizes")
                        .claims())
                .isZero();
    }

    @Test
    void tellsAnnouncementsAndStories() {
        assertThat(of("Excited to announce our new machine!").does(Act.ANNOUNCEMENT))
                .isTrue();
        assertThat(of("Yesterday I dropped a drawer and laughed until my dad came and helped me.")
                        .story())
                .isTrue();
        assertThat(of("The shop is open on Sundays from nine to five.").story()).isFalse();
    }

    @Test
    void readsTheSeniorityClaimed() {
        assertThat(of("Visionary CEO and founder").seniority()).isEqualTo(5);
        assertThat(of("As the head of marketing I say so.").seniority()).isEqualTo(3);
        assertThat(Seniority.onRecord("Marketing Intern")).isZero();
        assertThat(Seniority.onRecord("Sales Representative")).isEqualTo(1);
    }

    @Test
    void nothingIsNothing() {
        assertThat(of("").words()).isZero();
        assertThat(of("").ari()).isNull();
        assertThat(of("").sentences()).isZero();
    }

    @Test
    void survivesAnyCharactersWithMarksInsideTheText() {
        Random random = new Random(7);
        for (int i = 0; i < 2_000; i++) {
            StringBuilder text = new StringBuilder("best world-leading like if you ");
            for (int k = 0; k < 40; k++) {
                text.append((char) random.nextInt(0x10000));
            }
            PostAnalysis analysis = of(text.toString());
            assertThat(analysis.marks())
                    .allSatisfy(mark -> assertThat(mark.to()).isLessThanOrEqualTo(text.length()));
        }
    }
}
