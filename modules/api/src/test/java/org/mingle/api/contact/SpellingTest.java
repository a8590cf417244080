package org.mingle.api.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ann-Marie  O'Brien, Ph.D. | ann marie obrien ph d",
                "Zoë Strauß ☕ | zoe strauss",
                "Łukasz Ægir | lukasz aegir",
                "' ' | ''",
                "Ｗｉｄｅ １ | wide 1"
            })
    void foldsCaseAccentsPunctuationAndPictures(String typed, String folded) {
        assertThat(Spelling.folded(typed)).isEqualTo(folded);
    }

    @Test
    void plainNamesFoldAsAllOthersDo() {
        Random random = new Random(1);
        for (int n = 0; n < 5_000; n++) {
            StringBuilder typed = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                typed.append((char) (random.nextInt(3) == 0 ? random.nextInt(0x80) : 'A' + random.nextInt(58)));
            }
            assertThat(Spelling.folded(typed.toString())).isEqualTo(Spelling.unicode(typed.toString()));
        }
    }
}
