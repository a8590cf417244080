package org.mingle.api.search;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Finds people as one types: whatever the case and the accents, by beginnings of words, small typing mistakes forgiven in
 * words of four letters and more.
 *
 * <p>Get it from an archive; any thread but that of events. An answer is never older than the data: the first one after an
 * import takes longer, since what is new is indexed before.
 */
@ProviderType
public interface Search {
    /**
     * Finds people of whom every word is known, in one field or several, and messages in which every word occurs.
     *
     * @param text what was typed so far; blank finds nobody
     * @param limit at most so many people, and at most so many messages
     * @return people by the field that matched and how well, then messages, newest first
     */
    List<Hit> find(String text, int limit);

    /** Brings the index up to date, so that the next answer comes at once. */
    void prepare();
}
