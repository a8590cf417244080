package org.mingle.api.progress;

/** Long work was stopped because nobody wants it any more; nothing was kept. */
public final class CancelledException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public CancelledException() {
        super("cancelled");
    }
}
