package org.mingle.desktop.session;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.Coach;
import org.mingle.api.progress.CancelledException;
import org.mingle.api.workspace.StoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Asks the coach, and hears from it when there is reason to ask again; on the event thread. */
final class Advising {
    private final RoomsToCome rooms;
    private final Workers workers;
    private final Runnable changed;
    private final AtomicBoolean told = new AtomicBoolean();
    private Job job = Job.silent();
    private @Nullable AutoCloseable subscription;
    private boolean closed;

    /** @param changed told on the event thread when rule sets, metrics or profiles have changed */
    Advising(RoomsToCome rooms, Workers workers, Runnable changed) {
        this.rooms = rooms;
        this.workers = workers;
        this.changed = changed;
        rooms.whenThere(there -> subscribe(there.coach()));
    }

    private synchronized void subscribe(Coach coach) {
        if (!closed) {
            subscription = coach.onChange(this::coachChanged);
        }
    }

    /** Many changes in a row, such as a pack dropped in, are one. */
    private void coachChanged() {
        if (told.compareAndSet(false, true)) {
            workers.show(() -> {
                told.set(false);
                changed.run();
            });
        }
    }

    /**
     * Works advice out; what was asked for before is not wanted any more.
     *
     * @param answer takes the advice on the event thread, unless it was called off
     * @param trouble takes a sentence instead
     */
    void advise(Showing.Open open, Consumer<Advice> answer, Consumer<String> trouble) {
        cancel();
        Job mine = Job.silent();
        job = mine;
        workers.work(() -> {
            try {
                Advice advice = rooms.await(mine).coach().advise(open.workspace(), open.asOf(), mine);
                wanted(mine, () -> answer.accept(advice));
            } catch (CancelledException cancelled) {
                log().debug("Advice is not wanted any more");
            } catch (StoreException e) {
                wanted(mine, () -> trouble.accept(String.valueOf(e.getMessage())));
            } catch (RuntimeException | LinkageError e) {
                log().error("The coach failed", e);
                wanted(mine, () -> trouble.accept(Session.FAULT));
            }
        });
    }

    private void wanted(Job mine, Runnable action) {
        workers.show(() -> {
            if (!mine.cancelled()) {
                action.run();
            }
        });
    }

    /** Calls off what is being worked out. */
    void cancel() {
        job.cancel();
    }

    synchronized void close() {
        cancel();
        closed = true;
        try {
            if (subscription != null) {
                subscription.close();
            }
        } catch (Exception e) {
            log().debug("The coach did not let go", e);
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(Advising.class);
    }
}
