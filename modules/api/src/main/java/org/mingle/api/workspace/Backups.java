package org.mingle.api.workspace;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Copies of the database in files; any thread but the event thread.
 *
 * <p>A database on a server is backed up there: all but {@link #list} then throw a {@link StoreException} that says so.
 */
@ProviderType
public interface Backups {
    /** Returns the copies in the home folder, newest first. */
    List<Backup> list();

    /**
     * Makes a copy.
     *
     * @param to a file that is not there yet; null for the home folder, where old ones make room
     */
    Backup make(@Nullable Path to);

    /**
     * Puts a copy in the place of the database, also while another Mingle has it open.
     *
     * @return a copy of what was replaced
     */
    Backup restore(Path from);

    /**
     * Looks whether a copy is whole.
     *
     * @param what null for the database itself
     * @return what is wrong, in sentences; empty when all is well
     */
    List<String> verify(@Nullable Path what);
}
