package org.mingle.analysis.metric;

import java.util.Collection;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.situation.Metric;
import org.mingle.api.situation.Situation;

/** Asks a metric of another bundle on a thread of its own, and not for long. */
public final class ContributedMetrics {
    private static final long BUDGET_MILLIS = 1_000;

    private ContributedMetrics() {}

    /** Returns what it measures, absent with a problem when it throws or is late. */
    public static Measurement measure(Metric metric, Situation situation, Collection<String> problems) {
        FutureTask<Measurement> task = new FutureTask<>(() -> Objects.requireNonNull(metric.compute(situation)));
        Thread thread = new Thread(task, "metric " + metric.id());
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(BUDGET_MILLIS, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            problems.add("The metric " + metric.id() + " took longer than a second and is left out.");
        } catch (ExecutionException failed) {
            problems.add("The metric " + metric.id() + " failed and is left out.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return Measurement.absent(metric.unit(), 0, 1);
    }
}
