package org.mingle.analysis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.PostAnalyzer;
import org.mingle.api.progress.Progress;
import org.mingle.api.situation.Metric;
import org.mingle.api.situation.Observer;
import org.mingle.api.situation.Situation;
import org.mingle.api.situation.StandardMetric;
import org.mingle.api.workspace.Workspace;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Observes workspaces; the one place where metrics and analysers come and go. */
@Component
public final class SituationObserver implements Observer {
    private final Map<ServiceReference<Metric>, Metric> metrics =
            new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    private final Map<ServiceReference<PostAnalyzer>, PostAnalyzer> analyzers =
            new ConcurrentSkipListMap<>(Comparator.reverseOrder());
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, ObservedSituation> memo = new ConcurrentHashMap<>();
    private final Analyzers readers = new Analyzers(analyzers.values());

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindMetric(Metric metric, ServiceReference<Metric> reference) {
        metrics.put(reference, metric);
        changed();
    }

    void unbindMetric(ServiceReference<Metric> reference) {
        metrics.remove(reference);
        changed();
    }

    @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void bindAnalyzer(PostAnalyzer analyzer, ServiceReference<PostAnalyzer> reference) {
        analyzers.put(reference, analyzer);
        changed();
    }

    void unbindAnalyzer(ServiceReference<PostAnalyzer> reference) {
        analyzers.remove(reference);
        changed();
    }

    private void changed() {
        memo.clear();
        listeners.forEach(Runnable::run);
    }

    @Override
    public Situation observe(Workspace workspace, LocalDate asOf, Progress progress) {
        progress.check();
        progress.report(-1, "Looking at what you did");
        String key =
                workspace.name() + " " + System.identityHashCode(workspace) + " " + workspace.version() + " " + asOf;
        ObservedSituation known = memo.get(key);
        if (known == null) {
            memo.clear();
            known = new ObservedSituation(
                    workspace.asOf(asOf),
                    workspace.companies().list(),
                    Set.copyOf(workspace.dismissals().all()),
                    workspace.zone(),
                    contributed(),
                    readers);
            memo.put(key, known);
        }
        return known;
    }

    private Map<String, Metric> contributed() {
        Map<String, Metric> byName = new TreeMap<>();
        metrics.values().forEach(metric -> byName.putIfAbsent(metric.id(), metric));
        return byName;
    }

    @Override
    public Set<String> metrics() {
        Set<String> names = new LinkedHashSet<>();
        for (StandardMetric metric : StandardMetric.values()) {
            names.add(metric.id());
        }
        metrics.values().forEach(metric -> names.add(metric.id()));
        return names;
    }

    @Override
    public PostAnalysis analyze(String text, @Nullable String language) {
        return readers.analyze(text, language, problem -> {});
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
