package org.mingle.api.contact;

import org.jspecify.annotations.Nullable;

/**
 * Where a record was read, so that every piece of advice can show its evidence.
 *
 * @param file name inside the archive without a root folder, for example {@code Connections.csv}
 * @param line physical line where the record starts, 1-based; 0 when the file as a whole is meant
 */
public record SourceRow(String file, int line) {
    // Written out, as every start compares them: Java puts a record's own together when it is first called.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SourceRow that && line == that.line && file.equals(that.file);
    }

    @Override
    public int hashCode() {
        return 31 * file.hashCode() + line;
    }

    /** Returns {@code file:line}, or the file alone for line 0. */
    @Override
    public String toString() {
        return line == 0 ? file : file + ":" + line;
    }
}
