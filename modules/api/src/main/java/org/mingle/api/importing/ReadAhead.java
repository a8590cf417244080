package org.mingle.api.importing;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;
import org.mingle.api.progress.CancelledException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads on a thread of its own, somewhat ahead of the thread that takes what was read: while one record is understood and handed to
 * the sink, the next ones are parsed.
 *
 * <p>Use it in an importer whose files may be large. Your {@link Reader} parses, and hands over with {@link #add} what is to be done
 * with a record. Whoever called {@link #read} does that, in the same order, so that a {@link Sink} and its logs are still used by
 * one thread; what both threads need, hand over.
 *
 * <p>What waits between the two is bounded by its weight. However reading ends, the thread has ended when {@link #read} returns, and
 * what it did is seen by the caller.
 */
public final class ReadAhead {
    private static final int TOGETHER = 60_000;
    /** Of a step itself, so that those of no weight are bounded too. */
    private static final int EACH = 100;

    private static final int WAITING = 8;
    private static final List<Runnable> END = new ArrayList<>(0);

    private final BlockingQueue<List<Runnable>> queue = new ArrayBlockingQueue<>(WAITING);
    private List<Runnable> batch = new ArrayList<>();
    private long weight;
    private volatile boolean stopped;

    private ReadAhead() {}

    /**
     * Reads a file; implement it.
     *
     * @param <T> what it finds out about the file as a whole
     */
    @ConsumerType
    @FunctionalInterface
    public interface Reader<T> {
        /**
         * Reads all of it, on a thread of its own. Look at the progress now and then; whatever is thrown comes out of
         * {@link ReadAhead#read}, after the steps before it.
         */
        T read(ReadAhead ahead) throws IOException;
    }

    /**
     * Reads and takes the steps, on the caller's thread.
     *
     * @return what the reader returns
     * @throws IOException when the reader does
     * @throws CancelledException when the caller is interrupted, who still is then; what a step or the reader throws otherwise comes
     *     out as it is
     */
    public static <T> T read(Reader<T> reader) throws IOException {
        ReadAhead ahead = new ReadAhead();
        FutureTask<T> reading = new FutureTask<>(() -> ahead.all(reader));
        Thread thread = new Thread(reading, "mingle import reader");
        thread.setDaemon(true);
        thread.start();
        try {
            for (List<Runnable> some = ahead.queue.take(); some != END; some = ahead.queue.take()) {
                some.forEach(Runnable::run);
            }
            return reading.get();
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } catch (ExecutionException failed) {
            throw failure(failed.getCause());
        } finally {
            ahead.end(thread);
        }
    }

    private static IOException failure(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException fault) {
            throw fault;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof IOException unreadable ? unreadable : new IOException(cause);
    }

    private <T> T all(Reader<T> reader) throws IOException, InterruptedException {
        try {
            return reader.read(this);
        } finally {
            // Whoever waits has to hear of the end in any case.
            Thread.interrupted();
            queue.put(batch);
            queue.put(END);
        }
    }

    private void end(Thread reader) {
        stopped = true;
        boolean interrupted = false;
        while (reader.isAlive()) {
            try {
                queue.clear();
                reader.join(1);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /**
     * Hands over a step, from within {@link Reader#read}; waits while there are enough.
     *
     * @param weight about how many characters or bytes it holds on to
     * @param step what the caller of {@link ReadAhead#read} is to do
     * @throws CancelledException when nobody takes steps any more; let it pass
     */
    public void add(long weight, Runnable step) {
        batch.add(step);
        this.weight += EACH + weight;
        if (this.weight > TOGETHER) {
            put();
        }
    }

    private void put() {
        try {
            queue.put(batch);
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
        batch = new ArrayList<>(batch.size());
        weight = 0;
        if (stopped) {
            throw new CancelledException();
        }
    }

    /** Returns a log to be used from within {@link Reader#read}; what it hears is told to the other one as a step. */
    public FileLog log(FileLog log) {
        return new LogAhead(this, log);
    }
}
