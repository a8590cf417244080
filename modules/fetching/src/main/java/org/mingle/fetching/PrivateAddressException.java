package org.mingle.fetching;

import java.io.IOException;

/** A name leads to a machine that is not on the public internet. */
final class PrivateAddressException extends IOException {
    private static final long serialVersionUID = 1L;
}
