package org.mingle.api.situation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;
import org.osgi.annotation.versioning.ProviderType;

/** Makes a situation of a workspace: the only place that knows metrics and analysers. */
@ProviderType
public interface Observer {
    /**
     * Observes.
     *
     * <p>Call it off the event thread; the answer for the same workspace, data version, as-of, metrics and analysers may
     * be the same object.
     *
     * @throws org.mingle.api.progress.CancelledException when cancelled
     */
    Situation observe(Workspace workspace, LocalDate asOf, Progress progress);

    /**
     * Analyses a draft, which is not stored.
     *
     * @param language ISO 639-1 code, null when it should be found out
     */
    PostAnalysis analyze(String text, @Nullable String language);

    /** Returns the names of the metrics that are there now, standard and contributed. */
    default Set<String> metrics() {
        return Arrays.stream(StandardMetric.values()).map(StandardMetric::id).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Calls back when metrics or analysers come or go, on the thread that brings or takes them; be quick.
     *
     * @return close it to hear no more
     */
    AutoCloseable onChange(Runnable listener);
}
