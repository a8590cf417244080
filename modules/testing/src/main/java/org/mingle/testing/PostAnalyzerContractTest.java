package org.mingle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mingle.api.analysis.Mark;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.PostAnalyzer;

/** What every post analyser keeps; extend it with yours. */
public abstract class PostAnalyzerContractTest {
    private static final int TEXTS = 500;
    private static final String PIECES =
            "abc XYZ éß漢🙂\uD83D\u200D \n\t.?!,;:\"'()#@/\\-–…https://example.org/ 12 %$\u0000\uFEFF";

    /** Returns the analyser. */
    protected abstract PostAnalyzer analyzer();

    /** Returns a language that it has lexicons for. */
    protected abstract String language();

    /** Returns a few ordinary texts in that language. */
    protected abstract List<String> texts();

    @Test
    public final void supportsItsLanguage() {
        assertThat(analyzer().supports(language())).isTrue();
    }

    @Test
    public final void readsNothingOutOfNothing() {
        PostAnalysis nothing = analyzer().analyze("", language());
        assertThat(nothing.words()).isZero();
        assertThat(nothing.ari()).isNull();
        assertThat(nothing.marks()).isEmpty();
    }

    @Test
    public final void keepsItsTraitsInTheirRanges() {
        assertThat(texts())
                .isNotEmpty()
                .allSatisfy(text -> sound(text, analyzer().analyze(text, language())));
    }

    @Test
    public final void readsTheSameTwice() {
        assertThat(texts())
                .allSatisfy(text -> assertThat(analyzer().analyze(text, language()))
                        .isEqualTo(analyzer().analyze(text, language())));
    }

    @Test
    public final void findsOutTheLanguageItself() {
        assertThat(texts()).allSatisfy(text -> sound(text, analyzer().analyze(text, null)));
    }

    @Test
    public final void survivesWhateverPeopleType() {
        Random random = new Random(1);
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(200);
            for (int at = 0; at < length; at++) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            sound(text.toString(), analyzer().analyze(text.toString(), random.nextBoolean() ? language() : null));
        }
    }

    private static void sound(String text, PostAnalysis analysis) {
        assertThat(analysis.words()).isNotNegative();
        assertThat(analysis.sentences()).isGreaterThanOrEqualTo(analysis.words() > 0 ? 1 : 0);
        share(analysis.firstPerson());
        share(analysis.we());
        between(analysis.valence(), -1, 1);
        between(analysis.politeness(), -1, 2);
        int last = 0;
        for (Mark mark : analysis.marks()) {
            assertThat(mark.from()).as("marks are sorted").isGreaterThanOrEqualTo(last);
            assertThat(mark.to()).as("marks lie in the text").isLessThanOrEqualTo(text.length());
            assertThat(mark.trait()).isNotBlank();
            last = mark.from();
        }
    }

    private static void share(@org.jspecify.annotations.Nullable Double value) {
        between(value, 0, 1);
    }

    private static void between(@org.jspecify.annotations.Nullable Double value, double low, double high) {
        if (value != null) {
            assertThat(value).isBetween(low, high);
        }
    }
}
