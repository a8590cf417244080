package org.mingle.rules.isolation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.mingle.api.progress.CancelledException;
import org.mingle.api.progress.Progress;

class IsolationTest {
    private final Isolation isolation = new Isolation(Duration.ofMillis(200));

    @Test
    void handsOverTheAnswer() {
        assertThat(isolation.call("t", () -> 42, Progress.NONE)).isEqualTo(new Outcome.Done<>(42));
    }

    @Test
    void survivesWhatIsThrownEvenErrors() {
        Outcome<Object> outcome = isolation.call(
                "t",
                () -> {
                    throw new NoClassDefFoundError("a class of a bundle that has gone");
                },
                Progress.NONE);
        assertThat(outcome).isEqualTo(new Outcome.Threw<>("java.lang.NoClassDefFoundError"));
    }

    @Test
    void givesUpOnWhoWaitsForEver() {
        CountDownLatch never = new CountDownLatch(1);
        Outcome<Object> outcome = isolation.call(
                "t",
                () -> {
                    never.await();
                    return "never";
                },
                Progress.NONE);
        assertThat(outcome).isEqualTo(new Outcome.Late<>());
    }

    @Test
    void givesUpOnWhoComputesForEver() {
        AtomicBoolean on = new AtomicBoolean(true);
        Outcome<Object> outcome = isolation.call(
                "t",
                () -> {
                    while (on.get()) {
                        Thread.onSpinWait();
                    }
                    return "never";
                },
                Progress.NONE);
        on.set(false);
        assertThat(outcome).isEqualTo(new Outcome.Late<>());
    }

    @Test
    void stopsWaitingWhenNobodyWantsTheAnswer() {
        Progress cancelled = new Progress() {
            @Override
            public void report(double fraction, String message) {}

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        CountDownLatch never = new CountDownLatch(1);
        assertThatThrownBy(() -> isolation.call(
                        "t",
                        () -> {
                            never.await();
                            return "never";
                        },
                        cancelled))
                .isInstanceOf(CancelledException.class);
    }
}
