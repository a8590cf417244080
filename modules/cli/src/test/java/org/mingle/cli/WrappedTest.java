package org.mingle.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WrappedTest {
    @Test
    void breaksBetweenWordsAndKeepsLongOnesWhole() {
        String word = "x".repeat(90);
        assertThat(Wrapped.text("  · ", "    ", "one " + word + " two"))
                .isEqualTo(String.join(System.lineSeparator(), "  · one", "    " + word, "    two"));
    }

    @Test
    void aNumberKeepsItsPercentSign() {
        assertThat(Wrapped.text("", "", "y".repeat(76) + " 10 % of it").lines())
                .containsExactly("y".repeat(76), "10 % of it");
    }
}
