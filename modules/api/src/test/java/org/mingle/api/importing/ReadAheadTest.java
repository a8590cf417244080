package org.mingle.api.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingle.api.progress.CancelledException;
import org.mingle.api.progress.Progress;

@Timeout(60)
class ReadAheadTest {
    private static final int HEAVY = 50_000;

    private final List<Object> taken = new ArrayList<>();
    private final AtomicInteger read = new AtomicInteger();

    /** Goes on until somebody ends it. */
    private int endless(ReadAhead ahead, Runnable step) {
        while (true) {
            ahead.add(HEAVY, step);
            read.incrementAndGet();
        }
    }

    @AfterEach
    void nobodyReadsAnyMore() {
        assertThat(Thread.getAllStackTraces().keySet())
                .extracting(Thread::getName)
                .doesNotContain("mingle import reader");
    }

    @Test
    void stepsAreTakenInOrderByWhoeverAsked() throws IOException {
        Thread caller = Thread.currentThread();
        List<Thread> takers = new ArrayList<>();
        Thread[] reader = new Thread[1];
        int count = ReadAhead.read(ahead -> {
            reader[0] = Thread.currentThread();
            for (int i = 0; i < 100_000; i++) {
                int number = i;
                ahead.add(i % 1_000, () -> {
                    taken.add(number);
                    takers.add(Thread.currentThread());
                });
            }
            return 100_000;
        });
        assertThat(count).isEqualTo(100_000);
        assertThat(taken).isEqualTo(IntStream.range(0, 100_000).boxed().toList());
        assertThat(takers).containsOnly(caller);
        assertThat(reader[0]).isNotSameAs(caller);
    }

    @Test
    void oneIsReadWhileAnotherIsTaken() throws IOException {
        CountDownLatch later = new CountDownLatch(1);
        ReadAhead.read(ahead -> {
            ahead.add(10 * HEAVY, () -> {
                try {
                    taken.add(later.await(30, TimeUnit.SECONDS));
                } catch (InterruptedException unwanted) {
                    throw new IllegalStateException(unwanted);
                }
            });
            later.countDown();
            return "";
        });
        assertThat(taken).containsExactly(true);
    }

    @Test
    void whatWaitsIsBounded() throws IOException {
        int[] most = new int[1];
        ReadAhead.read(ahead -> {
            for (int i = 0; i < 500; i++) {
                ahead.add(HEAVY, () -> {
                    pause();
                    most[0] = Math.max(most[0], read.get() - taken.size());
                    taken.add("");
                });
                read.incrementAndGet();
            }
            return "";
        });
        assertThat(taken).hasSize(500);
        // Four parts wait, one is taken and one is made, of four or five steps each.
        assertThat(most[0]).isBetween(5, 30);
    }

    @Test
    void whatHasNoWeightIsBoundedToo() {
        assertThatThrownBy(() -> ReadAhead.read(ahead -> {
                    while (true) {
                        ahead.add(0, () -> {
                            pause();
                            taken.add("");
                            if (taken.size() == 20) {
                                throw new IllegalStateException("enough");
                            }
                        });
                        read.incrementAndGet();
                    }
                }))
                .hasMessage("enough");
        assertThat(read.get()).isLessThan(20_000);
    }

    private static void pause() {
        try {
            Thread.sleep(1);
        } catch (InterruptedException unwanted) {
            throw new IllegalStateException(unwanted);
        }
    }

    @Test
    void whatTheReaderThrowsComesOutAfterTheStepsBefore() {
        IOException unreadable = new IOException("no such track");
        assertThatThrownBy(() -> ReadAhead.read(ahead -> {
                    ahead.add(1, () -> taken.add("before"));
                    throw unreadable;
                }))
                .isSameAs(unreadable);
        assertThat(taken).containsExactly("before");
        Error fault = new StackOverflowError();
        assertThatThrownBy(() -> ReadAhead.read(ahead -> {
                    throw fault;
                }))
                .isSameAs(fault);
    }

    @Test
    void whatAStepThrowsEndsTheReader() {
        IllegalStateException full = new IllegalStateException("no room");
        assertThatThrownBy(() -> ReadAhead.read(ahead -> endless(ahead, () -> {
                    taken.add("");
                    throw full;
                })))
                .isSameAs(full);
        assertThat(taken).hasSize(1);
    }

    @Test
    void whoeverCancelsEndsBoth() {
        Progress progress = new Progress() {
            @Override
            public void report(double fraction, String message) {}

            @Override
            public boolean cancelled() {
                return read.incrementAndGet() > 1_000;
            }
        };
        assertThatThrownBy(() -> ReadAhead.read(ahead -> {
                    while (true) {
                        progress.check();
                        ahead.add(HEAVY, () -> taken.add(""));
                    }
                }))
                .isInstanceOf(CancelledException.class);
        assertThat(taken).hasSize(1_000);
    }

    @Test
    void whoeverIsInterruptedStopsAndStillIs() {
        Thread caller = Thread.currentThread();
        assertThatThrownBy(() -> ReadAhead.read(ahead -> {
                    caller.interrupt();
                    return endless(ahead, () -> taken.add(""));
                }))
                .isInstanceOf(CancelledException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aReaderThatIsInterruptedEndsToo() {
        assertThatThrownBy(() -> ReadAhead.read(ahead -> {
                    Thread.currentThread().interrupt();
                    return endless(ahead, () -> taken.add(""));
                }))
                .isInstanceOf(CancelledException.class);
    }

    @Test
    void logsAreWrittenBetweenTheSteps() throws IOException {
        FileLog log = new FileLog() {
            @Override
            public void skipped(int line, String reason) {
                taken.add(line + reason);
            }

            @Override
            public void hidden() {
                taken.add("hidden");
            }

            @Override
            public void partOfProfile() {
                taken.add("profile");
            }

            @Override
            public void leftOut(String what) {
                taken.add(what);
            }

            @Override
            public void unknownColumns(List<String> names) {
                taken.add(names);
            }

            @Override
            public void note(String sentence) {
                taken.add(sentence);
            }
        };
        ReadAhead.read(ahead -> {
            FileLog later = ahead.log(log);
            later.skipped(7, " no date");
            ahead.add(1, () -> taken.add("step"));
            later.hidden();
            later.partOfProfile();
            later.leftOut("draft");
            later.unknownColumns(List.of("Mood"));
            later.note("saved again");
            assertThat(taken).isEmpty();
            return "";
        });
        assertThat(taken)
                .containsExactly("7 no date", "step", "hidden", "profile", "draft", List.of("Mood"), "saved again");
    }
}
