package org.mingle.desktop.window;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.swing.Icon;
import org.jspecify.annotations.Nullable;
import org.mingle.desktop.api.Action;
import org.mingle.desktop.session.Session;

/** The actions that bundles bring; on the event thread. */
final class Contributions {
    private final List<Action> actions = new ArrayList<>();
    private final Context context;

    Contributions(Session session, Consumer<String> tell) {
        this.context = new Context(
                "An action", session, failure -> tell.accept("That did not work. Everything else goes on."));
    }

    void add(Action action) {
        actions.add(action);
    }

    void remove(Action action) {
        actions.remove(action);
    }

    boolean any() {
        return !actions.isEmpty();
    }

    /** Returns those that make sense now. */
    List<Offer> offered() {
        List<Offer> offered = new ArrayList<>();
        for (Action action : List.copyOf(actions)) {
            context.guarded(() -> {
                if (action.applies(context)) {
                    Runnable run = () -> context.guarded(() -> action.run(context));
                    offered.add(new Offer(action.title(), action.icon(), run));
                }
            });
        }
        return offered;
    }

    /** An action that applies now. */
    record Offer(String title, @Nullable Icon icon, Runnable run) {}
}
