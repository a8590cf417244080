package org.mingle.desktop.session;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The threads behind the window: one that opens, reads and advises in turn, and two that fetch what views show. */
final class Workers {
    private static final int PATIENCE_SECONDS = 3;

    private final Executor events;
    private final ExecutorService worker = Executors.newSingleThreadExecutor(daemon("mingle-session"));
    private final ExecutorService readers = Executors.newFixedThreadPool(2, daemon("mingle-view"));

    /** @param events runs something on the event thread */
    Workers(Executor events) {
        this.events = events;
    }

    /** Does work after all that was asked for before. */
    void work(Runnable task) {
        submit(worker, task);
    }

    /** Fetches something for a view. */
    void fetch(Runnable task) {
        submit(readers, task);
    }

    /** Goes back to the event thread. */
    void show(Runnable task) {
        events.execute(task);
    }

    private static void submit(ExecutorService to, Runnable task) {
        try {
            to.execute(task);
        } catch (RejectedExecutionException closing) {
            log().debug("The window is closing");
        }
    }

    /** Lets what is under way come to its end, for a while. */
    void close() {
        worker.shutdown();
        readers.shutdownNow();
        try {
            if (!worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                log().warn("Some work did not end with the window");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static ThreadFactory daemon(String name) {
        AtomicInteger count = new AtomicInteger();
        return task -> {
            Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        };
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Workers.class);
    }
}
