package org.mingle.api.progress;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Receives how far long work is and says whether it is still wanted.
 *
 * <p>Implement this to show a bar or to offer a cancel button. Workers call it from their own thread, often; return at
 * once and hand over to the event thread yourself.
 */
@ConsumerType
public interface Progress {
    /** Shows nothing and never cancels. */
    Progress NONE = new Progress() {
        @Override
        public void report(double fraction, String message) {}

        @Override
        public boolean cancelled() {
            return false;
        }
    };

    /**
     * Takes note of how far the work is.
     *
     * @param fraction 0 to 1, negative when nobody can tell
     * @param message what is being done, a short phrase for people
     */
    void report(double fraction, String message);

    /** Returns whether the work should stop; the worker then throws {@link CancelledException} and leaves no trace. */
    boolean cancelled();

    /**
     * Stops the work when it is not wanted any more.
     *
     * @throws CancelledException when cancelled
     */
    default void check() {
        if (cancelled()) {
            throw new CancelledException();
        }
    }
}
