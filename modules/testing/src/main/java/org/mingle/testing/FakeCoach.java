package org.mingle.testing;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.Coach;
import org.mingle.api.coach.Draft;
import org.mingle.api.coach.Review;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;

/** A coach that says what a test tells it to; unless told it says nothing of use and fails. */
public final class FakeCoach implements Coach {
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final CopyOnWriteArrayList<LocalDate> asked = new CopyOnWriteArrayList<>();
    private volatile Function<LocalDate, Advice> advice = asOf -> {
        throw new IllegalStateException("no advice was given to this coach");
    };
    private volatile Function<Draft, Review> review = draft -> {
        throw new IllegalStateException("no review was given to this coach");
    };
    private volatile List<RuleSetStatus> sets = List.of();

    /** Advises like this from now on. */
    public FakeCoach advises(Function<LocalDate, Advice> asOf) {
        advice = asOf;
        return this;
    }

    /** Reviews drafts like this from now on. */
    public FakeCoach reviews(Function<Draft, Review> draft) {
        review = draft;
        return this;
    }

    /** Has these rule sets installed from now on, and says so to those who listen. */
    public FakeCoach has(RuleSetStatus... installed) {
        sets = List.of(installed);
        listeners.forEach(Runnable::run);
        return this;
    }

    /** Returns the days it was asked to advise at, in order. */
    public List<LocalDate> asked() {
        return List.copyOf(asked);
    }

    @Override
    public Advice advise(Workspace workspace, LocalDate asOf, Progress progress) {
        progress.check();
        asked.add(asOf);
        return advice.apply(asOf);
    }

    @Override
    public Review review(Draft draft, @Nullable Workspace workspace, LocalDate asOf) {
        return review.apply(draft);
    }

    @Override
    public List<RuleSetStatus> ruleSets() {
        return sets;
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
