package org.mingle.cli;

import java.io.PrintStream;
import java.util.Locale;
import org.mingle.api.command.Invocation;
import org.mingle.api.progress.Progress;

/** One line on a terminal that says how far long work is; silent elsewhere. */
final class ProgressLine implements Progress, AutoCloseable {
    private static final long INTERVAL = 100_000_000L;

    private final PrintStream err;
    private final boolean terminal;
    private long last;
    private boolean shown;

    private ProgressLine(PrintStream err, boolean terminal) {
        this.err = err;
        this.terminal = terminal;
        this.last = System.nanoTime();
    }

    static ProgressLine on(Invocation invocation) {
        return new ProgressLine(invocation.err(), invocation.terminal());
    }

    @Override
    public synchronized void report(double fraction, String message) {
        long now = System.nanoTime();
        if (!terminal || now - last < INTERVAL) {
            return;
        }
        last = now;
        shown = true;
        String percent = fraction < 0 ? "" : String.format(Locale.ROOT, " %3.0f %%", fraction * 100);
        err.print("\r\u001b[K" + message + percent);
        err.flush();
    }

    @Override
    public boolean cancelled() {
        return Thread.currentThread().isInterrupted();
    }

    @Override
    public synchronized void close() {
        if (shown) {
            err.print("\r\u001b[K");
            err.flush();
            shown = false;
        }
    }
}
