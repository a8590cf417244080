package org.mingle.analysis.metric;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.mingle.analysis.company.Names;
import org.mingle.analysis.tie.History;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.situation.Channels;
import org.mingle.api.situation.Situation;
import org.mingle.api.situation.StandardMetric;
import org.mingle.api.workspace.Archive;

/** Every metric of the vocabulary over one window. */
public final class StandardMetrics {
    private final Window window;
    private final Map<StandardMetric, Supplier<Measurement>> table = new EnumMap<>(StandardMetric.class);
    private final RecordMetrics record;
    private final ChannelMetrics channels;

    /**
     * Prepares them.
     *
     * @param names compares names of companies
     * @param people everybody who is known
     * @param histories what was exchanged with each
     * @param analyzer reads texts of profiles
     */
    public StandardMetrics(
            Situation situation,
            Archive archive,
            Names names,
            Supplier<List<Contact>> people,
            Supplier<Map<ContactId, History>> histories,
            Function<String, PostAnalysis> analyzer) {
        window = new Window(situation, archive);
        record = new RecordMetrics(window);
        new ActMetrics(window).into(table);
        new PostMetrics(window).into(table);
        new TalkMetrics(window, histories).into(table);
        new NetworkMetrics(window, names, people, histories).into(table);
        record.into(table);
        channels = new ChannelMetrics(window, people, analyzer);
    }

    /** Returns the acts of the window. */
    public Window window() {
        return window;
    }

    /** Returns the top skills that nobody heard of; empty when nobody can tell. */
    public List<String> silentSkills() {
        return record.silent();
    }

    /** Returns the same for each network by itself. */
    public Channels channels() {
        return channels.channels();
    }

    /** Measures one. */
    public Measurement measure(StandardMetric metric) {
        Supplier<Measurement> measure = table.get(metric);
        if (measure == null) {
            throw new IllegalStateException("nobody measures " + metric.id());
        }
        return measure.get();
    }

    static Measurement count(StandardMetric metric, double value, boolean known) {
        return known ? Measurement.of(value, metric.unit(), (int) value, 0) : absent(metric);
    }

    static Measurement absent(StandardMetric metric) {
        return Measurement.absent(metric.unit(), 0, metric.minimum());
    }

    static Measurement of(StandardMetric metric, double value, int n) {
        return Measurement.of(value, metric.unit(), n, metric.minimum());
    }

    static double median(List<Double> values) {
        double[] sorted =
                values.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        if (sorted.length == 0) {
            return 0;
        }
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
