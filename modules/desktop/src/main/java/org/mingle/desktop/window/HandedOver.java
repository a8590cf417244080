package org.mingle.desktop.window;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;

/** Exports that the program was started with, first or later, until the person can be asked about them; on the event thread. */
final class HandedOver {
    private final BooleanSupplier busy;
    private final Consumer<List<Path>> ask;
    private final List<Path> waiting = new ArrayList<>();
    private boolean asking;

    /**
     * Begins with none.
     *
     * @param busy whether something else is under way
     * @param ask comes back when the person has answered
     */
    HandedOver(BooleanSupplier busy, Consumer<List<Path>> ask) {
        this.busy = busy;
        this.ask = ask;
    }

    void add(List<Path> exports) {
        waiting.addAll(exports);
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
        List<Path> exports = List.copyOf(waiting);
        waiting.clear();
        asking = true;
        try {
            ask.accept(exports);
        } finally {
            asking = false;
            next();
        }
    }
}
