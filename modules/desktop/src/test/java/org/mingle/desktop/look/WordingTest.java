package org.mingle.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingle.api.analysis.Unit;
import org.mingle.api.situation.StandardMetric;

class WordingTest {
    @Test
    void valuesReadInTheirUnit() {
        assertThat(Wording.value(0.416, Unit.RATIO)).isEqualTo("42 %");
        assertThat(Wording.value(30.0, Unit.HOURS)).isEqualTo("30 hours");
        assertThat(Wording.value(96.0, Unit.HOURS)).isEqualTo("4 days");
        assertThat(Wording.value(1.0, Unit.LEVELS)).isEqualTo("1 level");
        assertThat(Wording.value(2.34, Unit.PER_100_WORDS)).isEqualTo("2.3 per 100 words");
        assertThat(Wording.value(1234.0, Unit.COUNT)).isEqualTo("1,234");
        assertThat(Wording.value(null, Unit.COUNT)).isEqualTo("not known");
    }

    @Test
    void countsHaveTheirNoun() {
        assertThat(Wording.count(1, "row", "rows")).isEqualTo("1 row");
        assertThat(Wording.count(12_000, "row", "rows")).isEqualTo("12,000 rows");
    }

    @Test
    void daysEffortsAndNamesReadLikeWords() {
        assertThat(Wording.day(LocalDate.of(2026, 11, 1))).isEqualTo("1 Nov 2026");
        assertThat(Wording.effort(Duration.ofMinutes(10))).isEqualTo("10 min");
        assertThat(Wording.effort(null)).isEmpty();
        assertThat(Wording.metric("teamSpirit")).isEqualTo("Team spirit");
        assertThat(Wording.network("linkedin")).isEqualTo("LinkedIn");
        assertThat(Wording.start("an address book")).isEqualTo("An address book");
        assertThat(Wording.bare("The Shouter")).isEqualTo("Shouter");
        assertThat(Wording.list(List.of("a"))).isEqualTo("a");
        assertThat(Wording.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    }

    @Test
    void whatAMetricMeansIsSaidInPlainWords() {
        for (StandardMetric metric : StandardMetric.values()) {
            assertThat(Wording.metric(metric.id())).doesNotContain("σ", "·", "cadence", "ego");
        }
    }
}
