package org.mingle.api.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What counts as a word. */
class WordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ''                              | 0
            one                             | 1
            '  two  words '                 | 2
            it's one-of, 3                  | 3
            - & … !                         | 0
            ...and "quoted"                 | 2
            Größe élan слово 言葉             | 4
            ٣ ½                             | 1
            😀 x😀 𐐨𐐨 | 2
            """)
    void runsBetweenWhiteSpaceThatHoldALetterOrADigit(String text, int words) {
        assertThat(Words.count(text)).isEqualTo(words);
    }

    @Test
    void whiteSpaceIsWhatUnicodeCallsIt() {
        assertThat(Words.count("a\tb\nc\u2003d\u3000e")).isEqualTo(5);
        // A space that does not break joins.
        assertThat(Words.count("a\u00A0b")).isEqualTo(1);
        assertThat(Words.count(null)).isZero();
    }
}
