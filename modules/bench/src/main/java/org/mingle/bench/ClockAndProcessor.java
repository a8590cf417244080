package org.mingle.bench;

import java.util.Locale;

/**
 * What one thing took in each round: by the clock, which is how long a person waits, and by processor time of all threads, in steps
 * of a hundredth of a second, which is what it costs where others are at work.
 */
final class ClockAndProcessor {
    private final Rounds clock;
    private final Rounds processor;

    ClockAndProcessor(String name) {
        this.clock = new Rounds(name);
        this.processor = new Rounds("  processor time of it");
    }

    void time(Rounds.Work work) throws Exception {
        clock.time(() -> {
            double start = processorSeconds();
            work.run();
            processor.add(processorSeconds() - start);
        });
    }

    private static double processorSeconds() {
        return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos() / 1e9;
    }

    /** Returns how many times as long it took as something else, both ways, the clock first. */
    String besides(ClockAndProcessor other) {
        return "by the clock %s, by processor time of all threads %s"
                .formatted(ratio(clock, other.clock), ratio(processor, other.processor));
    }

    private static String ratio(Rounds ours, Rounds others) {
        return String.format(
                Locale.ROOT, "%.2f (first round %.2f)", ours.median() / others.median(), ours.first() / others.first());
    }

    /** Returns how much of something it did in a second by the clock, by the median. */
    double aSecond(double amount) {
        return amount / clock.median();
    }

    /** Both ways, a line each. */
    String lines() {
        return clock.line() + System.lineSeparator() + processor.line();
    }
}
