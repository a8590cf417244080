package org.mingle.desktop.window;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.swing.Icon;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Advice;
import org.mingle.api.workspace.Workspace;
import org.mingle.desktop.api.View;
import org.mingle.desktop.api.ViewContext;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Waiting;
import org.mingle.desktop.session.Session;
import org.mingle.desktop.session.Showing;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One view in the window: whatever it throws stays in here. */
final class Hosted implements ViewContext {
    private static final Logger LOG = LoggerFactory.getLogger(Hosted.class);
    private static final String SORRY = "This page could not be shown. Everything else goes on.";

    private final View view;
    private final Session session;
    private final String id;
    private final String title;
    private final int order;
    private final Icon icon;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Consumer<Hosted> replaced;
    private @Nullable JComponent component;
    private boolean gone;

    /** @param replaced told when the component is another one than before */
    Hosted(View view, Session session, Consumer<Hosted> replaced) {
        this.view = view;
        this.session = session;
        this.replaced = replaced;
        String name = view.getClass().getSimpleName();
        this.id = ask(view::id, name);
        this.title = ask(view::title, name);
        this.order = ask(view::order, Integer.MAX_VALUE);
        Icon usual = Glyph.PAGE.icon(20);
        @Nullable Icon own = ask(view::icon, usual);
        this.icon = own == null ? usual : own;
    }

    private static <T extends @Nullable Object> T ask(Callable<T> question, T otherwise) {
        try {
            T answer = question.call();
            return answer == null ? otherwise : answer;
        } catch (Exception | LinkageError e) {
            LOG.warn("A view does not say what it is", e);
            return otherwise;
        }
    }

    boolean shows(View other) {
        return view == other;
    }

    String id() {
        return id;
    }

    String title() {
        return title;
    }

    int order() {
        return order;
    }

    Icon icon() {
        return icon;
    }

    /** Returns the page, opened when it is asked for the first time. */
    JComponent component() {
        JComponent known = component;
        if (known != null) {
            return known;
        }
        JComponent opened;
        try {
            opened = view.open(this);
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("View {} could not be opened", id, e);
            opened = sorry();
        }
        component = opened == null ? sorry() : opened;
        return component;
    }

    private JComponent sorry() {
        listeners.clear();
        return new Waiting(SORRY);
    }

    /** Tells the view that something has changed. */
    void changed() {
        for (Runnable listener : listeners) {
            try {
                listener.run();
            } catch (RuntimeException | LinkageError e) {
                LOG.warn("View {} could not follow a change", id, e);
                component = sorry();
                replaced.accept(this);
                return;
            }
        }
    }

    /** The view is leaving: it is called no more. */
    void leave() {
        gone = true;
        listeners.clear();
    }

    private Optional<Showing.Open> open() {
        return session.showing() instanceof Showing.Open open ? Optional.of(open) : Optional.empty();
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
    public <T> void work(Callable<T> work, Consumer<T> then) {
        session.work(
                work,
                result -> {
                    if (!gone) {
                        guarded(() -> then.accept(result));
                    }
                },
                () -> {
                    if (!gone) {
                        component = sorry();
                        replaced.accept(this);
                    }
                });
    }

    private void guarded(Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | LinkageError e) {
            LOG.warn("View {} could not show what it loaded", id, e);
            component = sorry();
            replaced.accept(this);
        }
    }
}
