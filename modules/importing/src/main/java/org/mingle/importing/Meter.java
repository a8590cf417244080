package org.mingle.importing;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mingle.api.progress.Progress;

/** Counts what is really read of one export, stops it when that is too much, and tells how far it is. */
final class Meter {
    private static final long STEP = 1 << 18;

    private final Limits limits;
    private final Progress progress;
    private long expected = 1;
    private long read;
    private long reported = -STEP;
    private @Nullable UnsafeContentException trouble;

    Meter(Limits limits, Progress progress) {
        this.limits = limits;
        this.progress = progress;
    }

    /** Says how much there will be, as far as the container can be believed. */
    void expect(long bytes) {
        expected = Math.max(1, bytes);
    }

    /** Remembers the first trouble. */
    UnsafeContentException unsafe(UnsafeContentException met) {
        trouble = trouble == null ? met : trouble;
        return met;
    }

    @Nullable
    UnsafeContentException trouble() {
        return trouble;
    }

    /**
     * Checks how far one entry was read.
     *
     * @param position bytes of this entry so far
     * @param fresh bytes that nobody had read before
     */
    void advance(Member member, long position, long fresh) throws IOException {
        progress.check();
        read += fresh;
        boolean bomb =
                member.packed() >= 0 && position > limits.ratioFrom() && position > member.packed() * limits.ratio();
        if (bomb || position > limits.entryBytes() || read > limits.totalBytes()) {
            String size = member.packed() >= 0
                    ? "This archive inflates to far more than a real export does."
                    : "This is far larger than a real export.";
            throw unsafe(new UnsafeContentException(
                    size + " Reading stopped at " + member.name() + " and nothing was kept."));
        }
        if (fresh > 0 && read - reported >= STEP) {
            reported = read;
            progress.report(Math.min(0.98, (double) read / expected), "Reading " + member.name());
        }
    }
}
