package org.mingle.desktop.window;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javax.swing.SwingUtilities;

/** What the program was started for, first or later, until the person can be asked about it; on the event thread. */
final class HandedOver {
    private final BooleanSupplier busy;
    private final Turning turning;
    private final Consumer<List<Path>> ask;
    private final Deque<Wish> waiting = new ArrayDeque<>();
    private boolean asking;

    /** Turns the window to another workspace. */
    interface Turning extends Predicate<Wish> {
        /** @param then run when the window is there; never when it could not be turned */
        void turn(Wish wish, Runnable then);
    }

    /**
     * Begins with none.
     *
     * @param busy whether something else is under way
     * @param turning whether a wish is about another workspace than the one that is shown, and turns to it
     * @param ask comes back when the person has answered
     */
    HandedOver(BooleanSupplier busy, Turning turning, Consumer<List<Path>> ask) {
        this.busy = busy;
        this.turning = turning;
        this.ask = ask;
    }

    void add(Wish wish) {
        waiting.add(wish);
        next();
    }

    /** Asks, as soon as the event thread is free, unless something else is under way then. */
    void next() {
        SwingUtilities.invokeLater(this::askNow);
    }

    private void askNow() {
        if (asking || waiting.isEmpty() || busy.getAsBoolean()) {
            return;
        }
        if (turning.test(waiting.element())) {
            // An export never lands in another workspace than the one that was meant for it.
            Wish wish = waiting.remove();
            turning.turn(wish, () -> waiting.addFirst(Wish.toOpen(wish.exports())));
            return;
        }
        List<Path> exports = new ArrayList<>();
        while (!waiting.isEmpty() && !turning.test(waiting.element())) {
            exports.addAll(waiting.remove().exports());
        }
        asking = true;
        try {
            if (!exports.isEmpty()) {
                ask.accept(exports);
            }
        } finally {
            asking = false;
            next();
        }
    }
}
