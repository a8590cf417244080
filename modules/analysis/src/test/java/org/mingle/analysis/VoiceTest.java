package org.mingle.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.analysis.Voice;
import org.mingle.api.situation.Situation;
import org.mingle.testing.Samples;

class VoiceTest {
    private static final String[] PLAIN = {
        "I went down to the gauge and it was dry.",
        "My boots were wet, but I did not mind.",
        "We sat on the wall and looked at the mud.",
        "I like it when the river is low.",
        "Then I came home and made some soup.",
        "Ida said it would rain, and so it did.",
        "I have seen this a few times now, and I still wonder at it.",
        "It was cold, so we left early.",
        "I do not know why the old one stopped, but I will find out.",
        "You can see the mark on the stone."
    };
    private static final String[] STIFF = {
        "Moreover, it is the comprehensive implementation of strategic initiatives that will be of the greatest importance"
                + " to the organisation; furthermore, all of the stakeholders are to embrace the transformation.",
        "It has been demonstrated that organisations with sophisticated methodologies are able to achieve extraordinary"
                + " improvements of performance; nevertheless, there are considerable challenges for all of them.",
        "Consequently, the collaboration between the departments is the fundamental prerequisite of what we will have to"
                + " deliver, and of sustainable differentiation in the markets of the future."
    };

    private final Random random = new Random(7);
    private final Diary diary = Diary.full();

    private String text(String[] sentences, int words) {
        StringBuilder text = new StringBuilder();
        while (text.toString().split(" ").length < words) {
            text.append(sentences[random.nextInt(sentences.length)]).append(' ');
        }
        return text.toString().strip();
    }

    private Situation after(int posts, int words) {
        for (int day = 1; day <= posts; day++) {
            diary.post(day, text(PLAIN, words));
        }
        return diary.situation();
    }

    private static Optional<Voice> voice(Situation seen, String draft) {
        return seen.voice(Samples.post("draft", Diary.noon(0), draft).build());
    }

    @Test
    void aTextOfAnotherHandIsFarFromOnesOwn() {
        Situation seen = after(60, 100);
        Voice own = voice(seen, text(PLAIN, 120)).orElseThrow();
        assertThat(own.delta()).isLessThan(own.usual());
        Voice other = voice(seen, text(STIFF, 120)).orElseThrow();
        assertThat(other.delta()).isGreaterThan(1.3 * other.usual());
        assertThat(other.texts()).isEqualTo(60);
        assertThat(other.differences())
                .hasSize(5)
                .anyMatch(one -> one.matches("letters in a word \\d+\\.\\d and usually 3\\.\\d"))
                .anyMatch(one -> one.matches("words in a sentence \\d+\\.\\d and usually \\d\\.\\d"));
    }

    @Test
    void mostOfOnesOwnTextsSoundLikeOneself() {
        Situation seen = after(60, 100);
        long far = 0;
        for (int i = 0; i < 40; i++) {
            Voice own = voice(seen, text(PLAIN, 100)).orElseThrow();
            far += own.delta() > own.usual() ? 1 : 0;
        }
        assertThat(far).as("of 40 texts by the same hand").isLessThanOrEqualTo(6);
    }

    @Test
    void shortDraftsAreComparedWithTheBeginningsOfLongTexts() {
        Situation seen = after(40, 300);
        Voice own = voice(seen, text(PLAIN, 55)).orElseThrow();
        assertThat(own.delta()).isLessThan(1.2 * own.usual());
    }

    @Test
    void whoWritesShortPostsHasAVoiceToo() {
        Situation seen = after(300, 20);
        Voice own = voice(seen, text(PLAIN, 120)).orElseThrow();
        assertThat(own.delta()).isLessThan(own.usual());
        Voice other = voice(seen, text(STIFF, 120)).orElseThrow();
        assertThat(other.delta()).isGreaterThan(1.3 * other.usual());
    }

    @Test
    void aDraftLongerThanWhatThereIsForEachPieceIsComparedToo() {
        Situation seen = after(60, 100);
        assertThat(voice(seen, text(PLAIN, 900)).orElseThrow().delta())
                .isLessThan(voice(seen, text(STIFF, 900)).orElseThrow().usual());
    }

    @Test
    void tooLittleToCompareWithIsNoVoice() {
        assertThat(voice(after(19, 400), text(PLAIN, 100))).as("19 posts").isEmpty();
        assertThat(voice(after(1, 400), text(PLAIN, 100))).as("20 posts").isPresent();
        assertThat(voice(diary.situation(), text(PLAIN, 30))).as("30 words").isEmpty();
    }

    @Test
    void fewWordsInAllAreNoVoice() {
        assertThat(voice(after(40, 60), text(PLAIN, 100))).isEmpty();
    }

    @Test
    void whatIsPostedIsNoDraft() {
        Situation seen = after(60, 100);
        Activity posted = seen.activities().get(0);
        assertThat(seen.voice(posted)).isEmpty();
    }

    @Test
    void anotherLanguageIsNotCompared() {
        String german = "Der Pegel steht am Ufer und misst den Stand des Wassers bei Ebbe und Flut. ".repeat(6);
        assertThat(voice(after(60, 100), german)).isEmpty();
    }
}
