package org.mingle.importing;

import org.mingle.api.progress.Progress;

/**
 * One part of longer work.
 *
 * @param from where the part begins in the whole, 0 to 1
 * @param to where it ends
 */
record Leg(Progress whole, double from, double to) implements Progress {
    @Override
    public void report(double fraction, String message) {
        whole.report(from + Math.max(0, fraction) * (to - from), message);
    }

    @Override
    public boolean cancelled() {
        return whole.cancelled();
    }
}
