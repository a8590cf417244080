package org.mingle.importing;

import org.mingle.api.progress.Progress;

/** Counts what is really read of one export, stops it when that is too much, and tells how far it is. */
final class Meter {
    private static final long STEP = 1 << 18;

    private final Limits limits;
    private Progress progress;
    private long expected = 1;
    private long begun;
    private long read;
    private long reported = -STEP;

    Meter(Limits limits, Progress progress) {
        this.limits = limits;
        this.progress = progress;
    }

    /** Returns a progress that stops when this one does and shows nothing. */
    Progress silently() {
        return new Progress() {
            @Override
            public void report(double fraction, String message) {}

            @Override
            public boolean cancelled() {
                return progress.cancelled();
            }
        };
    }

    /**
     * Begins to read a part.
     *
     * @param bytes how much there will be, as far as the container can be believed
     * @param of told how far the part is
     */
    void begin(long bytes, Progress of) {
        expected = Math.max(1, bytes);
        progress = of;
        begun = read;
    }

    /** Refuses an entry that claims to be too much, before any of it is read. */
    void admit(Member member) throws UnsafeContentException {
        require(member, member.size());
    }

    /**
     * Checks how far one entry was read.
     *
     * @param position bytes of this entry so far
     * @param fresh bytes that nobody had read before
     */
    void advance(Member member, long position, long fresh) throws UnsafeContentException {
        progress.check();
        read += fresh;
        require(member, position);
        if (fresh > 0 && read - reported >= STEP) {
            reported = read;
            progress.report(Math.min(0.98, (double) (read - begun) / expected), "Reading " + member.name());
        }
    }

    private void require(Member member, long bytes) throws UnsafeContentException {
        boolean archived = member.packed() >= 0;
        boolean bomb = archived && bytes > limits.ratioFrom() && bytes > member.packed() * limits.ratio();
        if (bomb || bytes > limits.entryBytes() || read > limits.totalBytes()) {
            String size = archived
                    ? "This archive inflates to far more than a real export does."
                    : "This is far larger than a real export.";
            throw new UnsafeContentException(size + " Reading stopped at " + member.name() + " and nothing was kept.");
        }
    }
}
