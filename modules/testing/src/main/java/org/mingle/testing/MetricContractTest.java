package org.mingle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Unit;
import org.mingle.api.situation.Metric;
import org.mingle.api.situation.Situation;
import org.mingle.api.situation.StandardMetric;

/** What every contributed metric keeps; extend it with yours. */
public abstract class MetricContractTest {
    /** Returns the metric. */
    protected abstract Metric metric();

    /** Returns a situation in which there is enough to measure. */
    protected abstract Situation measurable();

    @Test
    public final void hasANameOfItsOwn() {
        assertThat(metric().id()).matches("[A-Za-z][A-Za-z0-9]*");
        assertThat(StandardMetric.of(metric().id()))
                .as("a standard metric of this name")
                .isEmpty();
    }

    @Test
    public final void saysWhatItMeans() {
        assertThat(metric().meaning()).isNotBlank().endsWith(".");
    }

    @Test
    public final void isAbsentWhenNothingIsKnown() {
        Measurement nothing = metric().compute(FakeSituation.at(LocalDate.of(2026, 1, 1)));
        assertThat(nothing.enough()).isFalse();
        assertThat(nothing.n()).isLessThan(nothing.minimum());
    }

    @Test
    public final void measuresInItsUnit() {
        Measurement measured = metric().compute(measurable());
        assertThat(measured.enough()).isTrue();
        assertThat(measured.unit()).isEqualTo(metric().unit());
        assertThat(measured.n()).isGreaterThanOrEqualTo(measured.minimum());
        if (metric().unit() == Unit.RATIO) {
            assertThat(measured.value()).isBetween(0.0, 1.0);
        }
    }

    @Test
    public final void measuresTheSameTwice() {
        assertThat(metric().compute(measurable())).isEqualTo(metric().compute(measurable()));
    }
}
