package org.mingle.rules;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.Coach;
import org.mingle.api.coach.Draft;
import org.mingle.api.coach.Review;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.progress.Progress;
import org.mingle.api.rules.RuleSet;
import org.mingle.api.situation.Observer;
import org.mingle.api.situation.Situation;
import org.mingle.api.workspace.Workspace;
import org.mingle.rules.change.Listeners;
import org.mingle.rules.judge.Judge;
import org.mingle.rules.profile.ConfiguredProfiles;
import org.mingle.rules.profile.Profiles;
import org.mingle.rules.review.Drafts;
import org.mingle.rules.sets.Installed;
import org.mingle.rules.sets.InstalledSet;
import org.mingle.rules.sets.Roll;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The coach: knows which rule sets and profiles are there, and hands each question to a {@link Session}. */
@Component(service = Coach.class, configurationPid = "org.mingle.rules")
public final class RuleCoach implements Coach {
    private final Observer observer;
    private final Duration budget;
    private final Supplier<Profiles> profiles;
    private final Installed installed = new Installed();
    private final Listeners listeners = new Listeners();
    private final List<AutoCloseable> watched = new ArrayList<>();
    private final Judge judge = new Judge();
    private volatile boolean closed;

    /** What can be configured, under the PID {@code org.mingle.rules}. */
    @interface Limits {
        /** Returns how many seconds a rule set may take at a time. */
        int budgetSeconds() default 5;
    }

    /** Opens the coach. */
    @Activate
    public RuleCoach(@Reference Observer observer, @Reference ConfiguredProfiles profiles, Limits limits) {
        this(observer, profiles::current, Duration.ofSeconds(limits.budgetSeconds()));
        watched.add(profiles.onChange(this::changed));
    }

    RuleCoach(Observer observer, Supplier<Profiles> profiles, Duration budget) {
        this.observer = observer;
        this.profiles = profiles;
        this.budget = budget;
        watched.add(observer.onChange(this::changed));
    }

    @Deactivate
    void close() throws Exception {
        closed = true;
        for (AutoCloseable each : watched) {
            each.close();
        }
    }

    @Reference(service = RuleSet.class, cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
    void addRuleSet(RuleSet set, ServiceReference<RuleSet> reference) {
        Object id = reference.getProperty(Constants.SERVICE_ID);
        Bundle bundle = reference.getBundle();
        String origin = bundle == null ? "a bundle that has gone" : bundle.getSymbolicName();
        add(set, origin, ranking(reference), id instanceof Long number ? number : 0);
    }

    void updatedRuleSet(RuleSet set, ServiceReference<RuleSet> reference) {
        installed.rank(set, ranking(reference));
        changed();
    }

    private static int ranking(ServiceReference<RuleSet> reference) {
        return reference.getProperty(Constants.SERVICE_RANKING) instanceof Integer number ? number : 0;
    }

    void add(RuleSet set, String origin, int ranking, long serviceId) {
        installed.add(new InstalledSet(set, origin, ranking, serviceId, budget));
        changed();
    }

    void removeRuleSet(RuleSet set) {
        installed.remove(set).forEach(judge::forget);
        changed();
    }

    @Override
    public Advice advise(Workspace workspace, LocalDate asOf, Progress progress) {
        Situation situation = observer.observe(workspace, asOf, progress);
        Roll roll = roll(situation.metrics());
        return new Session(roll, situation, judge, progress).advise();
    }

    @Override
    public Review review(Draft draft, @Nullable Workspace workspace, LocalDate asOf) {
        PostAnalysis analysis = observer.analyze(draft.text(), draft.language());
        Situation situation = workspace == null ? null : observer.observe(workspace, asOf, Progress.NONE);
        Set<String> metrics = situation == null ? observer.metrics() : situation.metrics();
        return Drafts.review(draft, analysis, asOf, situation, metrics, roll(metrics));
    }

    @Override
    public List<RuleSetStatus> ruleSets() {
        return roll(observer.metrics()).statuses();
    }

    private Roll roll(Set<String> metrics) {
        return new Roll(installed.list(), profiles.get(), metrics);
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        return listeners.add(listener);
    }

    /** Tells the listeners; a coach that is going would only tell them of every rule set that leaves it. */
    void changed() {
        if (!closed) {
            listeners.call();
        }
    }
}
