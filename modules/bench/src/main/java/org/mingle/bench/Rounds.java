package org.mingle.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The times that one thing took, in seconds. */
final class Rounds {
    private final String name;
    private final List<Double> seconds = new ArrayList<>();

    Rounds(String name) {
        this.name = name;
    }

    /** Something to be measured. */
    interface Work {
        void run() throws Exception;
    }

    void time(Work work) throws Exception {
        add(seconds(work));
    }

    static double seconds(Work work) throws Exception {
        System.gc();
        long start = System.nanoTime();
        work.run();
        return (System.nanoTime() - start) / 1e9;
    }

    void add(double time) {
        seconds.add(time);
    }

    double first() {
        return seconds.get(0);
    }

    double median() {
        List<Double> sorted = new ArrayList<>(seconds);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }

    /** Name, median, fastest, slowest and first. */
    String line() {
        return "%-34s median %7.3f s   %7.3f to %7.3f   first %7.3f"
                .formatted(name, median(), Collections.min(seconds), Collections.max(seconds), first());
    }
}
