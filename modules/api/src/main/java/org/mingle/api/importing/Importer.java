package org.mingle.api.importing;

import java.io.IOException;
import org.mingle.api.progress.Progress;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Reads one export format.
 *
 * <p>Implement this as a service to teach Mingle another format; never call it yourself, ask {@link Imports}, which opens
 * the container, picks the importer, keeps one transaction and writes the report.
 *
 * <p><b>Called</b>: once per export, off the event thread; keep no state between calls.
 * <p><b>Memory</b>: stream; what you hold must not grow with the size of an entry.
 * <p><b>Errors</b>: report a row that cannot be used with {@link FileLog#skipped} and go on. Throw
 * {@link ImportException} with a sentence when nothing can be used: the whole export is refused and nothing is kept.
 * <p><b>Prove it</b>: extend {@code org.mingle.testing.ImporterContractTest}.
 */
@ConsumerType
public interface Importer {
    /** Returns the short name of the format, lower case, for example {@code linkedin}. */
    String format();

    /**
     * Returns what people call the format, for the middle of a sentence.
     *
     * <p>Called on any thread. The short name when you say nothing else; never blank, and without a full stop, for example
     * {@code LinkedIn} or {@code an address book}.
     */
    default String title() {
        return format();
    }

    /**
     * Says how sure it is that it can read this export.
     *
     * @return 0 for not at all, 1 for certain; the highest is asked to read, and above 0 counts as recognised
     * @throws IOException when an entry cannot be read
     */
    double recognises(Source source) throws IOException;

    /**
     * Reads the export into the sink.
     *
     * @throws ImportException when the export as a whole cannot be used
     * @throws IOException when an entry cannot be read; the export is refused with its message
     */
    void read(Source source, Sink sink, Progress progress) throws IOException, ImportException;
}
