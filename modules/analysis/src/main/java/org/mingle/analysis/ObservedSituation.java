package org.mingle.analysis;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.mingle.analysis.metric.ContributedMetrics;
import org.mingle.analysis.metric.StandardMetrics;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.analysis.CompanyWatch;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Move;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.analysis.Question;
import org.mingle.api.analysis.Reconnection;
import org.mingle.api.analysis.Tie;
import org.mingle.api.analysis.Voice;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.WatchList;
import org.mingle.api.situation.Channels;
import org.mingle.api.situation.Metric;
import org.mingle.api.situation.Situation;
import org.mingle.api.situation.StandardMetric;
import org.mingle.api.workspace.Archive;
import org.mingle.api.workspace.Coverage;

/** One archive seen over one window; what all windows share is in {@link Shared}. */
final class ObservedSituation implements Situation {
    private final Shared shared;
    private final Duration window;
    private final AtomicReference<@Nullable StandardMetrics> standard = new AtomicReference<>();
    private final Map<String, Measurement> measured = new ConcurrentHashMap<>();
    private volatile @Nullable Channels channels;

    /** @param dismissed ids of the questions that the owner put aside */
    ObservedSituation(
            Archive archive,
            WatchList list,
            Set<String> dismissed,
            ZoneId zone,
            Map<String, Metric> contributed,
            Analyzers analyzers) {
        this(new Shared(archive, list, dismissed, zone, contributed, analyzers), DEFAULT_WINDOW);
    }

    private ObservedSituation(Shared shared, Duration window) {
        this.shared = shared;
        this.window = window;
    }

    /** Not made for those who ask for people only: it looks up which days the exports tell of. */
    private StandardMetrics standard() {
        StandardMetrics known = standard.get();
        if (known == null) {
            StandardMetrics made = new StandardMetrics(
                    this, shared.archive(), shared.names(), shared::people, shared.ties()::histories, shared::analyze);
            // Threads that come at once share the first, which remembers what it worked out.
            StandardMetrics first = standard.compareAndExchange(null, made);
            known = first == null ? made : first;
        }
        return known;
    }

    @Override
    public LocalDate asOf() {
        return shared.archive().asOf();
    }

    @Override
    public ZoneId zone() {
        return shared.zone();
    }

    @Override
    public Duration window() {
        return window;
    }

    @Override
    public Situation over(Duration other) {
        return other.equals(window)
                ? this
                : shared.windows().computeIfAbsent(other, length -> new ObservedSituation(shared, length));
    }

    @Override
    public Set<String> metrics() {
        Set<String> names = new LinkedHashSet<>();
        for (StandardMetric metric : StandardMetric.values()) {
            names.add(metric.id());
        }
        names.addAll(shared.contributed().keySet());
        return names;
    }

    @Override
    public Optional<Measurement> metric(String id) {
        Measurement known = measured.get(id);
        if (known == null) {
            Optional<StandardMetric> one = StandardMetric.of(id);
            Metric contributed = shared.contributed().get(id);
            if (one.isPresent()) {
                known = standard().measure(one.get());
            } else if (contributed != null) {
                known = ContributedMetrics.measure(contributed, this, shared.problems());
            } else {
                return Optional.empty();
            }
            measured.putIfAbsent(id, known);
        }
        return Optional.of(known);
    }

    @Override
    public List<Profile> profiles() {
        return shared.profiles();
    }

    @Override
    public List<Coverage> coverage() {
        return shared.coverage();
    }

    @Override
    public List<Tie> ties() {
        return shared.ties().list();
    }

    @Override
    public List<Tie> strongest(int limit) {
        return shared.ties().strongest(limit);
    }

    @Override
    public List<Tie> idle(int limit) {
        return shared.ties().idle(limit);
    }

    @Override
    public List<Reconnection> reconnections() {
        return shared.reconnections();
    }

    @Override
    public List<Move> moves() {
        return shared.moves();
    }

    @Override
    public CompanyWatch companies() {
        return shared.companies();
    }

    @Override
    public List<Question> questions() {
        return shared.questions();
    }

    @Override
    public Channels channels() {
        Channels known = channels;
        if (known == null) {
            known = standard().channels();
            channels = known;
        }
        return known;
    }

    @Override
    public List<String> expertise() {
        return shared.expertise().names();
    }

    @Override
    public List<String> silentSkills() {
        return standard().silentSkills();
    }

    @Override
    public List<Activity> activities() {
        return standard().window().activities();
    }

    @Override
    public PostAnalysis analysis(Activity activity) {
        return shared.analysis(activity);
    }

    @Override
    public Optional<ActivityId> duplicateOf(Activity post) {
        return shared.posts().original(post);
    }

    @Override
    public Optional<Voice> voice(Activity draft) {
        return shared.voice().of(draft);
    }

    @Override
    public Map<String, PostAnalysis> profileAnalyses() {
        Map<String, PostAnalysis> texts = new LinkedHashMap<>();
        for (Profile profile : profiles()) {
            if (profile.headline() != null) {
                texts.putIfAbsent("headline", shared.analyze(profile.headline()));
            }
            if (profile.summary() != null) {
                texts.putIfAbsent("summary", shared.analyze(profile.summary()));
            }
        }
        return texts;
    }

    @Override
    public Optional<Contact> contact(ContactId id) {
        return shared.archive().contacts().find(id);
    }

    @Override
    public Optional<Activity> activity(ActivityId id) {
        return shared.archive().activities().find(id);
    }

    @Override
    public List<String> problems() {
        synchronized (shared.problems()) {
            return List.copyOf(shared.problems());
        }
    }
}
