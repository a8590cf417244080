package org.mingle.api.workspace;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.mingle.api.contact.ContactId;
import org.mingle.api.importing.ImportException;
import org.mingle.api.progress.Progress;
import org.osgi.annotation.versioning.ProviderType;

/** Tells what a workspace keeps, hands all of it over, and erases it; any thread but the event thread. */
@ProviderType
public interface Keeping {
    /** Returns what is kept, counted. */
    Inventory inventory();

    /** Returns every row that is kept about one person, newest first; empty when nothing is. */
    List<Trace> about(ContactId id);

    /**
     * Erases everything in the workspace, and in the home folder's backups of it; the workspace itself stays, empty.
     *
     * @throws StoreException when the database cannot be used
     */
    void erase();

    /**
     * Writes everything as one JSON document, {@code mingle.workspace/1}, row by row; the stream stays open.
     *
     * @throws IOException when the stream takes no more
     */
    void write(OutputStream out, Progress progress) throws IOException;

    /**
     * Takes what {@link #write} wrote into this workspace, which has to be empty: afterwards it answers as the first one.
     *
     * @throws ImportException with a sentence when it cannot be used; the workspace is then empty as before
     */
    void read(InputStream in, Progress progress) throws IOException, ImportException;
}
