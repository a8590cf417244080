package org.mingle.desktop.window;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javax.swing.Icon;
import javax.swing.JComponent;
import javax.swing.SwingUtilities;
import org.jspecify.annotations.Nullable;
import org.mingle.api.workspace.StoreException;
import org.mingle.desktop.api.View;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Waiting;
import org.mingle.desktop.session.Session;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One view in the window: whatever it throws stays in here. */
final class Hosted {
    private static final String SORRY = "This page could not be shown. Everything else goes on.";

    private final View view;
    private final String id;
    private final String title;
    private final int order;
    private final Icon icon;
    private final Session session;
    private final Consumer<Hosted> replaced;
    private Context context;
    private boolean again;
    private @Nullable JComponent component;

    /** @param replaced told when the component is another one than before */
    Hosted(View view, Session session, Consumer<Hosted> replaced) {
        this.view = view;
        String name = view.getClass().getSimpleName();
        this.id = ask(view::id, name);
        this.title = ask(view::title, name);
        this.order = ask(view::order, Integer.MAX_VALUE);
        this.icon = ask(view::icon, Glyph.PAGE.icon(20));
        this.session = session;
        this.replaced = replaced;
        this.context = fresh();
    }

    private Context fresh() {
        return new Context("View " + id, session, failure -> {
            component = excuse(failure);
            replaced.accept(this);
        });
    }

    /** What keeps the store from answering passes: the page is opened anew with the next change. */
    private JComponent excuse(Throwable failure) {
        again = failure instanceof StoreException;
        return new Waiting(again ? String.valueOf(failure.getMessage()) : SORRY);
    }

    private static <T> T ask(Callable<@Nullable T> question, T otherwise) {
        try {
            T answer = question.call();
            return answer == null ? otherwise : answer;
        } catch (Exception | LinkageError e) {
            log().warn("A view does not say what it is", e);
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
        if (known == null) {
            known = opened();
            component = known;
        }
        return known;
    }

    private JComponent opened() {
        JComponent excuse = new Waiting(SORRY);
        try {
            @Nullable JComponent page = view.open(context);
            if (page != null) {
                return page;
            }
            log().warn("View {} has no page", id);
        } catch (RuntimeException | LinkageError e) {
            log().warn("View {} could not be opened", id, e);
            excuse = excuse(e);
        }
        context.leave();
        return excuse;
    }

    /** Tells the view that something has changed. */
    void changed() {
        if (!again) {
            context.changed();
            return;
        }
        again = false;
        context.leave();
        context = fresh();
        component = null;
        replaced.accept(this);
    }

    /** Dresses the page in the look that is set now. */
    void dress() {
        if (component != null) {
            SwingUtilities.updateComponentTreeUI(component);
            context.changed();
        }
    }

    void leave() {
        context.leave();
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Hosted.class);
    }
}
