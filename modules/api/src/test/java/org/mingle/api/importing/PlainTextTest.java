package org.mingle.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
    @ParameterizedTest
    @ValueSource(strings = {"Good bread", "two\nlines\tand a tab", "Zo\u00EB \u2615 \uD83E\uDD56"})
    void leavesWhatPeopleWrite(String text) {
        assertThat(PlainText.clean(text)).isEqualTo(text);
    }

    @Test
    void takesAwayWhatNoTextHolds() {
        assertThat(PlainText.clean("  a\0b\u001B[c\u0085d\uD83E ")).isEqualTo("ab[cd");
        assertThat(PlainText.clean(null)).isEmpty();
    }
}
