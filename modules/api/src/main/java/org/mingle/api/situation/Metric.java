package org.mingle.api.situation;

import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Unit;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Measures one thing that rules may use.
 *
 * <p>Implement this as a service to give rules a new name to write conditions with; packs can use it at once. The names
 * that every Mingle has are {@link StandardMetric}; a contributed metric cannot take one of them.
 *
 * <p><b>Called</b>: by the observer, off the event thread, at most once per situation and window; keep no state.
 * <p><b>Budget</b>: one second; a metric that is late or throws is absent, with a problem that names it.
 * <p><b>Prove it</b>: extend {@code org.mingle.testing.MetricContractTest}.
 */
@ConsumerType
public interface Metric {
    /** Returns its name in conditions: a letter, then letters and digits, for example {@code teamSpirit}. */
    String id();

    /** Returns what it counts in. */
    Unit unit();

    /** Returns what it means, one sentence for people. */
    String meaning();

    /** Measures over {@link Situation#window}; absent when there is not enough data. */
    Measurement compute(Situation situation);
}
