package org.mingle.health.reason;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.osgi.framework.VersionRange;

class VersionWordsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[2,3)|2.x",
                "[1.3,2)|1.3 or a later 1.x",
                "[1.0,1.1)|1.0.x",
                "1.3|1.3 or later",
                "[1.2.3,1.2.3]|exactly 1.2.3",
                "(1,2]|above 1.0 to 2.0",
                "[1,4)|from 1.0 to below 4.0",
                "0|''"
            })
    void rangesReadWellAlsoAfterTheFrameworkMadeFiltersOfThem(String range, String words) {
        VersionRange one = new VersionRange(range);
        assertThat(VersionWords.of(one)).isEqualTo(words);
        assertThat(VersionWords.of(
                        VersionWords.in("(&(osgi.wiring.package=a.b)" + one.toFilterString("version") + ")")))
                .isEqualTo(words);
    }

    @Test
    void zerosAtTheEndAreLeftOut() {
        assertThat(VersionWords.of("1.0.0")).isEqualTo("1.0");
        assertThat(VersionWords.of("1.0.2")).isEqualTo("1.0.2");
        assertThat(VersionWords.of((Object) null)).isEqualTo("no version");
    }
}
