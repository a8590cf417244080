package org.mingle.importer.blog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingle.api.progress.CancelledException;
import org.mingle.api.progress.Progress;

/**
 * Reads a file on a thread of its own, a few posts ahead: while the markup of one becomes text, the XML of the next is parsed.
 * What waits between the two is bounded, and the thread has ended when reading returns.
 */
final class Ahead implements Taker {
    private static final int TOGETHER = 64;
    private static final int HEAVY = 200_000;
    private static final int EACH = 300;
    private static final int WAITING = 4;
    private static final List<Consumer<Taker>> END = List.of();

    private final BlockingQueue<List<Consumer<Taker>>> queue = new ArrayBlockingQueue<>(WAITING);
    private List<Consumer<Taker>> batch = new ArrayList<>(TOGETHER);
    private int weight;
    private boolean whole;
    private volatile boolean stopped;
    private volatile @Nullable Throwable trouble;

    private Ahead() {}

    /** Hands over what is in a file, on the caller's thread; returns whether it was there to its end. */
    static boolean read(Found file, Taker taker, Progress progress) throws IOException {
        Ahead ahead = new Ahead();
        Thread reader = new Thread(() -> ahead.fill(file, progress), "mingle blog reader");
        reader.setDaemon(true);
        reader.start();
        try {
            for (List<Consumer<Taker>> some = ahead.queue.take(); some != END; some = ahead.queue.take()) {
                some.forEach(one -> one.accept(taker));
            }
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        } finally {
            ahead.end(reader);
        }
        ahead.rethrow();
        return ahead.whole;
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

    private void rethrow() throws IOException {
        Throwable thrown = trouble;
        if (thrown instanceof IOException unreadable) {
            throw unreadable;
        }
        if (thrown instanceof RuntimeException fault) {
            throw fault;
        }
        if (thrown instanceof Error error) {
            throw error;
        }
    }

    private void fill(Found file, Progress progress) {
        try {
            whole = file.read(this, progress);
            put();
        } catch (IOException | RuntimeException | Error thrown) {
            trouble = thrown;
        } finally {
            offer(END);
        }
    }

    private void put() {
        if (!batch.isEmpty()) {
            offer(batch);
            batch = new ArrayList<>(TOGETHER);
            weight = 0;
        }
        if (stopped) {
            throw new CancelledException();
        }
    }

    private void offer(List<Consumer<Taker>> some) {
        try {
            boolean taken = false;
            while (!taken && !stopped) {
                taken = queue.offer(some, 1, TimeUnit.SECONDS);
            }
        } catch (InterruptedException unwanted) {
            Thread.currentThread().interrupt();
            throw new CancelledException();
        }
    }

    private void add(int length, Consumer<Taker> step) {
        batch.add(step);
        weight += length;
        if (batch.size() == TOGETHER || weight > HEAVY) {
            put();
        }
    }

    @Override
    public void post(Post post) {
        int length = post.body().raw().length();
        for (Comment comment : post.comments()) {
            length += EACH + comment.body().raw().length();
        }
        add(length, taker -> taker.post(post));
    }

    @Override
    public void comment(String link, String thread, Comment comment) {
        add(EACH + comment.body().raw().length(), taker -> taker.comment(link, thread, comment));
    }

    @Override
    public void skipped(int line, String reason) {
        add(0, taker -> taker.skipped(line, reason));
    }

    @Override
    public void leftOut(String what) {
        add(0, taker -> taker.leftOut(what));
    }
}
