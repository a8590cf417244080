package org.mingle.testing;

import java.time.LocalDate;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Words;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.progress.Progress;
import org.mingle.api.situation.Observer;
import org.mingle.api.situation.Situation;
import org.mingle.api.workspace.Workspace;

/** An observer that always sees the situation a test gives it. */
public final class FakeObserver implements Observer {
    private final CopyOnWriteArrayList<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile Situation situation;
    private volatile @Nullable PostAnalysis analysis;

    /** Sees a situation. */
    public FakeObserver(Situation situation) {
        this.situation = situation;
    }

    /** Sees another situation from now on, and says so to those who listen. */
    public void see(Situation other) {
        situation = other;
        listeners.forEach(Runnable::run);
    }

    /** Reads this out of every draft from now on. */
    public void read(PostAnalysis drafts) {
        analysis = drafts;
    }

    @Override
    public Situation observe(Workspace workspace, LocalDate asOf, Progress progress) {
        progress.check();
        return situation;
    }

    @Override
    public PostAnalysis analyze(String text, @Nullable String language) {
        PostAnalysis given = analysis;
        return given == null ? Samples.analysis(Words.count(text)) : given;
    }

    @Override
    public Set<String> metrics() {
        return situation.metrics();
    }

    @Override
    public AutoCloseable onChange(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
