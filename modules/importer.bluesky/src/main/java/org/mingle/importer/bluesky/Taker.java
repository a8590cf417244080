package org.mingle.importer.bluesky;

import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.SourceRow;

/** Takes records one by one. */
interface Taker {
    /**
     * Takes one.
     *
     * @param author whose it is, null when the file does not tell
     * @param path collection and key
     */
    void record(@Nullable String author, String path, Fields record, SourceRow row) throws IOException;
}
