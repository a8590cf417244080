package org.mingle.importing;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;
import org.mingle.api.progress.CancelledException;

/**
 * Lets a thread of its own take the steps that one other thread hands over, in their order: while the database writes,
 * the export is read on. What waits between the two is bounded; records are therefore handed over many in a step
 * ({@link Together}).
 *
 * <p>After {@link #finish} or {@link #close} the thread is gone, and what it did is seen by the caller.
 */
final class Handover implements AutoCloseable {
    private static final int WAITING = 3;
    private static final Runnable END = () -> {};

    private final BlockingQueue<Runnable> queue = new ArrayBlockingQueue<>(WAITING);
    private final Thread writer = new Thread(this::write, "mingle import writer");
    private volatile boolean stopped;
    private volatile @Nullable Throwable trouble;

    Handover() {
        writer.setDaemon(true);
        writer.start();
    }

    /** Hands over a step; throws what an earlier one has thrown. */
    void add(Runnable step) {
        if (trouble != null) {
            rethrow();
        }
        try {
            queue.put(step);
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    /** Waits for every step; throws what one of them has thrown. */
    void finish() {
        end();
        rethrow();
    }

    /** Leaves out the steps that still wait. */
    @Override
    public void close() {
        stopped = true;
        end();
    }

    private void end() {
        boolean interrupted = false;
        while (writer.isAlive()) {
            try {
                queue.put(END);
                writer.join();
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void rethrow() {
        Throwable thrown = trouble;
        if (thrown instanceof Error error) {
            throw error;
        }
        if (thrown instanceof RuntimeException fault) {
            throw fault;
        }
    }

    /** After trouble it goes on taking and does nothing, so that nobody waits for room. */
    private void write() {
        try {
            for (Runnable step = queue.take(); step != END; step = queue.take()) {
                if (!stopped) {
                    run(step);
                }
            }
        } catch (InterruptedException nobodyDoes) {
            stopped = true;
        }
    }

    private void run(Runnable step) {
        try {
            step.run();
        } catch (RuntimeException | Error thrown) {
            trouble = thrown;
            stopped = true;
        }
    }
}
