package org.mingle.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One file of a container, before anybody asked for it.
 *
 * @param name path with forward slashes
 * @param size bytes that the container says it has; not to be trusted
 * @param packed bytes that it takes in the archive, -1 when it is not packed
 * @param date when it was packed, null when unknown
 * @param opener opens it
 */
record Member(String name, long size, long packed, @Nullable LocalDate date, Opener opener) {
    Member named(String other) {
        return new Member(other, size, packed, date, opener);
    }

    /** Opens the bytes of a file, as often as asked. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }
}
