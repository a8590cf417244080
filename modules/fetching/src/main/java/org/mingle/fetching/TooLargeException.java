package org.mingle.fetching;

import java.io.IOException;

/** More came than may come. */
final class TooLargeException extends IOException {
    private static final long serialVersionUID = 1L;

    private final long most;

    TooLargeException(long most) {
        this.most = most;
    }

    long most() {
        return most;
    }
}
