package org.mingle.fetching;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.mingle.api.fetching.FetchException;

/** What one address stands for. */
interface Errand {
    /** Returns what a person's address stands for. */
    static Errand of(String address) throws FetchException {
        URI at = Address.typed(address);
        Errand bluesky = BlueskyProfile.at(at);
        if (bluesky != null) {
            return bluesky;
        }
        Errand fediverse = FediverseProfile.at(at);
        return fediverse == null ? new FeedSearch(at) : fediverse;
    }

    /** Returns the servers that are asked, as far as that is known before. */
    List<String> hosts();

    /** Does it, and returns what an importer can read. */
    Path run(Web web) throws FetchException;
}
