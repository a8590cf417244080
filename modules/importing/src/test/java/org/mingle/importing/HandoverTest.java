package org.mingle.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingle.api.progress.CancelledException;

@Timeout(20)
class HandoverTest {
    private static final int MANY = 10_000;

    private final List<Integer> done = new ArrayList<>();

    @Test
    void takesEveryStepInItsOrderOnAnotherThread() {
        Thread[] writer = {null};
        try (Handover handover = new Handover()) {
            IntStream.range(0, MANY)
                    .forEach(i -> handover.add(() -> {
                        done.add(i);
                        writer[0] = Thread.currentThread();
                    }));
            handover.finish();
        }
        assertThat(done).hasSize(MANY).isSorted();
        assertThat(writer[0]).isNotEqualTo(Thread.currentThread());
        assertThat(writer[0].isAlive()).isFalse();
    }

    @Test
    void throwsWhatAStepHasThrownAndLeavesOutTheRest() {
        CountDownLatch another = new CountDownLatch(1);
        try (Handover handover = new Handover()) {
            handover.add(() -> {
                awaited(another);
                throw new IllegalStateException("the disk is full");
            });
            handover.add(() -> done.add(1));
            another.countDown();
            assertThatThrownBy(handover::finish).hasMessage("the disk is full");
        }
        assertThat(done).isEmpty();
    }

    @Test
    void tellsOfTroubleBeforeTheEndWhenThereIsMuchToDo() {
        AtomicInteger handed = new AtomicInteger();
        try (Handover handover = new Handover()) {
            handover.add(() -> {
                throw new StackOverflowError();
            });
            assertThatThrownBy(() -> {
                        while (handed.incrementAndGet() < Integer.MAX_VALUE) {
                            handover.add(() -> done.add(1));
                        }
                    })
                    .isInstanceOf(StackOverflowError.class);
        }
        assertThat(done).isEmpty();
    }

    @Test
    void leavesOutWhatWaitsWhenItIsClosed() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch closing = new CountDownLatch(1);
        Handover handover = new Handover();
        handover.add(() -> {
            begun.countDown();
            awaited(closing);
        });
        IntStream.range(0, 2).forEach(i -> handover.add(() -> done.add(i)));
        begun.await();
        Thread closer = new Thread(handover::close);
        closer.start();
        while (closer.getState() == Thread.State.RUNNABLE || closer.getState() == Thread.State.NEW) {
            Thread.onSpinWait();
        }
        closing.countDown();
        closer.join();
        assertThat(done).isEmpty();
    }

    @Test
    void isCancelledByAnInterruptWhileThereIsNoRoom() throws InterruptedException {
        CountDownLatch over = new CountDownLatch(1);
        Throwable[] thrown = {null};
        try (Handover handover = new Handover()) {
            Thread reader = new Thread(() -> {
                try {
                    handover.add(() -> awaited(over));
                    IntStream.range(0, MANY).forEach(i -> handover.add(() -> done.add(i)));
                } catch (CancelledException cancelled) {
                    thrown[0] = cancelled;
                }
            });
            reader.start();
            while (reader.getState() != Thread.State.WAITING) {
                Thread.onSpinWait();
            }
            reader.interrupt();
            reader.join();
            over.countDown();
        }
        assertThat(thrown[0]).isInstanceOf(CancelledException.class);
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
