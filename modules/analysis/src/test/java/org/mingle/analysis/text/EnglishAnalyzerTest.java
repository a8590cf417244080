package org.mingle.analysis.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.analysis.Act;
import org.mingle.api.analysis.PostAnalysis;

class EnglishAnalyzerTest {
    private final EnglishAnalyzer analyzer = new EnglishAnalyzer();

    private PostAnalysis of(String text) {
        return analyzer.analyze(text, null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"How do you keep your planes sharp in winter?", "What would you have done in my place?"})
    void hearsQuestionsThatOneCanAnswer(String text) {
        assertThat(of(text).question()).isTrue();
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
