package org.mingle.api.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Writes what a workspace keeps in one format.
 *
 * <p>Implement this as a service, and {@code mingle data export --format FORMAT} and the window offer it.
 *
 * <p><b>Called</b>: off the event thread, when the person asks for it and never otherwise.
 * <p><b>Memory</b>: stream; what you hold must not grow with the number of activities.
 * <p><b>Errors</b>: let what the stream throws pass; the half-written file is deleted and the person reads a sentence.
 */
@ConsumerType
public interface Exporter {
    /** Returns the short name of the format, lower case, for example {@code csv}; of two the higher ranking one is used. */
    String format();

    /** Returns what it writes, one line without a full stop. */
    String summary();

    /** Returns the ending of a file of this format, without the dot. */
    String extension();

    /**
     * Writes it; leave the stream open.
     *
     * @param asOf the day as of which people are looked at
     */
    void write(Workspace workspace, LocalDate asOf, OutputStream out, Progress progress) throws IOException;
}
