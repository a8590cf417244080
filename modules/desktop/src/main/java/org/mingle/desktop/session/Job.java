package org.mingle.desktop.session;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BiConsumer;
import org.mingle.api.progress.Progress;

/** One piece of long work that the person can call off. */
final class Job implements Progress {
    private static final long SPACING_NANOS = 40_000_000;

    private final AtomicBoolean cancelled = new AtomicBoolean();
    private final BiConsumer<Double, String> listener;
    private volatile long last;
    private volatile String lastMessage = "";

    /** @param listener told now and then, on the worker's thread */
    Job(BiConsumer<Double, String> listener) {
        this.listener = listener;
    }

    /** Returns work that nobody watches. */
    static Job silent() {
        return new Job((fraction, message) -> {});
    }

    void cancel() {
        cancelled.set(true);
    }

    @Override
    public void report(double fraction, String message) {
        long now = System.nanoTime();
        if (now - last >= SPACING_NANOS || !message.equals(lastMessage)) {
            last = now;
            lastMessage = message;
            listener.accept(fraction, message);
        }
    }

    @Override
    public boolean cancelled() {
        return cancelled.get();
    }
}
