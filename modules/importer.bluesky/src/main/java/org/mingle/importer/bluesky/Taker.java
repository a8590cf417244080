package org.mingle.importer.bluesky;

import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.SourceRow;

/** Takes records one by one. */
interface Taker {
    /**
     * Takes one.
     *
     * @param author whose it is, null when the file does not tell
     * @param path collection and key
     * @param steps takes what is to be done by the thread that has the sink, in this order; all else is done at once, by the thread
     *     that reads
     */
    void record(@Nullable String author, String path, Fields record, SourceRow row, Executor steps);
}
