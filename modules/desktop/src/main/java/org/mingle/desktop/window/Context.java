package org.mingle.desktop.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.mingle.api.coach.Advice;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.session.Session;
import org.mingle.desktop.session.Showing;
import org.slf4j.LoggerFactory;

/** What one guest of the window is given; whatever the guest throws ends here. */
final class Context implements ViewContext {
    private final String guest;
    private final Session session;
    private final Consumer<Throwable> broken;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private boolean gone;

    /**
     * Makes one.
     *
     * @param guest for the log
     * @param broken told what the guest has thrown
     */
    Context(String guest, Session session, Consumer<Throwable> broken) {
        this.guest = guest;
        this.session = session;
        this.broken = broken;
    }

    /** The guest is leaving: it is called no more. */
    void leave() {
        gone = true;
        listeners.clear();
    }

    void changed() {
        listeners.forEach(this::guarded);
    }

    /** Runs something of the guest's. */
    void guarded(Runnable action) {
        if (gone) {
            return;
        }
        try {
            action.run();
        } catch (RuntimeException | LinkageError e) {
            LoggerFactory.getLogger(Context.class).warn("{} failed", guest, e);
            broken.accept(e);
        }
    }

    private Optional<Showing.Open> open() {
        return session.open();
    }

    @Override
    public Optional<Workspace> workspace() {
        return open().map(Showing.Open::workspace);
    }

    @Override
    public Optional<Advice> advice() {
        return open().map(Showing.Open::advice);
    }

    @Override
    public LocalDate asOf() {
        return open().map(Showing.Open::asOf).orElseGet(session::today);
    }

    @Override
    public void onChange(Runnable listener) {
        if (!gone) {
            listeners.add(listener);
        }
    }

    @Override
    public void refresh() {
        if (!gone) {
            session.refresh();
        }
    }

    @Override
    public <T> void work(Callable<T> work, Consumer<T> then) {
        session.work(work, result -> guarded(() -> then.accept(result)), failure -> {
            if (!gone) {
                broken.accept(failure);
            }
        });
    }
}
