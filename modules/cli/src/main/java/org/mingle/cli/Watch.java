package org.mingle.cli;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.mingle.api.coach.Coach;
import org.mingle.api.workspace.StoreException;
import org.mingle.api.workspace.Workspace;

/** Answers again and again: whenever rule sets, metrics, profiles or data change, until the process is ended. */
final class Watch {
    /** Changes come in flurries (a bundle goes and comes back); they are answered together. */
    private static final long SETTLE_MILLIS = 200;

    /** Another process tells nobody that it has imported; the data version is looked at this often. */
    private static final long LOOK_MILLIS = 500;

    private final Coach coach;
    private final Workspace workspace;
    private final Runnable answer;
    private final BooleanSupplier gone;
    private final Consumer<String> tell;
    private final Semaphore changes = new Semaphore(0);

    /** @param tell told when the database goes away and when it is back */
    Watch(Coach coach, Workspace workspace, Runnable answer, BooleanSupplier gone, Consumer<String> tell) {
        this.tell = tell;
        this.gone = gone;
        this.coach = coach;
        this.workspace = workspace;
        this.answer = answer;
    }

    /** Returns {@link EntryPoint#AGAIN} when the coach has gone, and a new one has to be asked from the beginning. */
    int run() {
        try (AutoCloseable listening = coach.onChange(changes::release)) {
            long version = workspace.version();
            answer.run();
            boolean due = false;
            boolean away = false;
            while (!Thread.currentThread().isInterrupted()) {
                due |= changes.tryAcquire(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (gone.getAsBoolean()) {
                    return EntryPoint.AGAIN;
                }
                try {
                    long now = workspace.version();
                    if (away) {
                        tell.accept("The database answers again.");
                        away = false;
                    }
                    if (due || now != version) {
                        due = true;
                        version = now;
                        settle();
                        answer.run();
                        due = false;
                    }
                } catch (StoreException fault) {
                    // A server goes and comes back, and whoever watches is in no hurry.
                    if (!away) {
                        tell.accept(fault.getMessage() + " Watching goes on when it is back.");
                    }
                    away = true;
                }
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException fault) {
            throw fault;
        } catch (Exception closing) {
            throw new IllegalStateException("The coach did not let go", closing);
        }
        return 0;
    }

    private void settle() throws InterruptedException {
        while (changes.tryAcquire(SETTLE_MILLIS, TimeUnit.MILLISECONDS)) {
            changes.drainPermits();
        }
    }
}
