package org.mingle.api.importing;

import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * An export that was opened safely: an archive, a folder or a single file, always as a flat list of entries.
 *
 * <p>Root folders, nested archives and the decoys of packing programs are already gone, sizes are capped while reading.
 */
@ProviderType
public interface Source {
    /** Returns the file or folder name as the person knows it, without its path. */
    String name();

    /** Returns the entries by name; never empty. */
    List<Entry> entries();

    /**
     * Returns when the entries were packed: the newest time-stamp of an entry, in UTC; null when none says.
     *
     * <p>The name of the file often tells better; that is for the importer, which knows its format.
     */
    @Nullable
    LocalDate packedOn();

    /** One file of the export. */
    @ProviderType
    interface Entry {
        /** Returns the path inside the export with forward slashes and without a root folder. */
        String name();

        /**
         * Opens it; may be called several times, close it each time.
         *
         * @throws IOException when it cannot be read, or inflates beyond what is safe; the message is a sentence for people
         */
        InputStream open() throws IOException;
    }
}
