package org.mingle.rules.isolation;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.mingle.api.progress.CancelledException;
import org.mingle.api.progress.Progress;

/** Calls foreign code on a thread that can be given up. */
public final class Isolation {
    // A machine under load may hold back a thread that is willing to work.
    private static final int GRACE = 4;
    private static final long SLICE_MILLIS = 50;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final Duration budget;

    /**
     * Makes one.
     *
     * @param budget how long a call may take
     */
    public Isolation(Duration budget) {
        this.budget = budget;
    }

    /** Returns how long a call may take. */
    public Duration budget() {
        return budget;
    }

    /**
     * Calls.
     *
     * @param name of the thread, for whoever looks at a dump
     * @throws CancelledException when nobody wants the answer any more
     */
    public <T> Outcome<T> call(String name, Callable<T> work, Progress progress) {
        FutureTask<T> task = new FutureTask<>(work);
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        long began = System.nanoTime();
        thread.start();
        while (true) {
            try {
                return new Outcome.Done<>(task.get(SLICE_MILLIS, TimeUnit.MILLISECONDS));
            } catch (TimeoutException e) {
                if (progress.cancelled()) {
                    thread.interrupt();
                    throw new CancelledException();
                }
                if (overran(thread, Duration.ofNanos(System.nanoTime() - began))) {
                    thread.interrupt();
                    return new Outcome.Late<>();
                }
            } catch (ExecutionException e) {
                return new Outcome.Threw<>(kind(e));
            } catch (InterruptedException e) {
                thread.interrupt();
                Thread.currentThread().interrupt();
                throw new CancelledException();
            }
        }
    }

    private static String kind(ExecutionException e) {
        Throwable cause = e.getCause();
        return (cause == null ? e : cause).getClass().getName();
    }

    private boolean overran(Thread thread, Duration passed) {
        if (passed.compareTo(budget) < 0) {
            return false;
        }
        boolean idle = thread.getState() != Thread.State.RUNNABLE;
        return idle
                || passed.compareTo(budget.multipliedBy(GRACE)) >= 0
                || computed(thread).compareTo(budget) >= 0;
    }

    private static Duration computed(Thread thread) {
        boolean known = THREADS.isThreadCpuTimeSupported() && THREADS.isThreadCpuTimeEnabled();
        return Duration.ofNanos(known ? THREADS.getThreadCpuTime(thread.getId()) : Long.MAX_VALUE);
    }
}
