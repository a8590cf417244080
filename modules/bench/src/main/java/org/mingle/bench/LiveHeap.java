package org.mingle.bench;

/** How much of the heap something needs while it runs: what is left after each of many collections, beyond what was there before. */
final class LiveHeap implements AutoCloseable {
    private static final int PAUSE_MILLIS = 100;

    private final long before = collected();
    private final Thread sampler = new Thread(this::sample, "heap sampler");
    private volatile boolean over;
    private long most = before;

    private LiveHeap() {
        sampler.setDaemon(true);
        sampler.start();
    }

    /** Runs something, which the collections make slow; returns bytes. */
    static long of(Rounds.Work work) throws Exception {
        try (LiveHeap heap = new LiveHeap()) {
            work.run();
            heap.close();
            return heap.most - heap.before;
        }
    }

    private void sample() {
        while (!over) {
            most = Math.max(most, collected());
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException ended) {
                return;
            }
        }
    }

    private static long collected() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    @Override
    public void close() throws InterruptedException {
        over = true;
        sampler.join();
    }
}
