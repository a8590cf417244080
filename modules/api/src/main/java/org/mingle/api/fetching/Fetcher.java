package org.mingle.api.fetching;

import java.nio.file.Path;
import java.util.List;
import org.mingle.api.progress.Progress;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Brings a feed or a public profile from the web, as a file.
 *
 * <p><b>Called</b>: only because a person has just asked for this address, never on a timer; the only part of Mingle that
 * asks a server for anything. Any thread but the event thread, several at once.
 */
@ProviderType
public interface Fetcher {
    /**
     * Says which servers would be asked, so that the person can be told before; asks none.
     *
     * @param address of a feed, of a page that names one, or of a profile; {@code https://} may be left out
     * @return never empty; these may name others, which are then asked too
     * @throws FetchException when it is no such address, or fetching is switched off
     */
    List<String> hosts(String address) throws FetchException;

    /**
     * Fetches.
     *
     * @param address as for {@link #hosts}
     * @param folder where to write, empty; it is the caller's to delete, also after a failure
     * @throws FetchException when nothing that can be read came of it
     * @throws org.mingle.api.progress.CancelledException when called off
     */
    Fetched fetch(String address, Path folder, Progress progress) throws FetchException;
}
