package org.mingle.it;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.assertj.core.api.Assertions;

/** Waits for an outcome, and fails with the last reason when it does not come. */
final class Await {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private Await() {}

    /** Tries again until the assertions hold. */
    static void until(Assertion assertion) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        AssertionError last;
        do {
            try {
                assertion.run();
                return;
            } catch (AssertionError notYet) {
                last = notYet;
                pause();
            } catch (Exception broken) {
                last = new AssertionError(broken);
                pause();
            }
        } while (System.nanoTime() < end);
        throw last;
    }

    /** Tries again until there is an answer that is not null. */
    static <T> T value(Callable<T> question) {
        Object[] answer = new Object[1];
        until(() -> {
            answer[0] = question.call();
            Assertions.assertThat(answer[0]).isNotNull();
        });
        @SuppressWarnings("unchecked")
        T value = (T) answer[0];
        return value;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }

    /** What is awaited. */
    @FunctionalInterface
    interface Assertion {
        void run() throws Exception;
    }
}
