package org.mingle.api.workspace;

import java.util.List;
import java.util.Optional;
import org.mingle.api.contact.ContactId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The beginning of the list of ties, kept with the data of one archive so that another process need not work them out again.
 *
 * <p>The analysis keeps and reads them, on any thread; nobody else does. What was kept is of no use any more once the version
 * of the data has changed, and is erased together with what it was made of. Losing it loses nothing.
 */
@ProviderType
public interface KeptTies {
    /** How many of the strongest, and of the strongest idle ones, are kept. */
    int MOST = 1_000;

    /** Keeps nothing: for what is looked at once, or as it was on an earlier day. */
    KeptTies NONE = new KeptTies() {
        @Override
        public Optional<List<Kept>> read(String edition, boolean idle, int limit) {
            return Optional.empty();
        }

        @Override
        public void keep(String edition, List<Kept> ties) {
            // Nobody will ask for them again.
        }
    };

    /**
     * Reads ties of these very data.
     *
     * @param edition what else the ties depend on; those of another edition are not found
     * @param idle whether only idle ones are wanted
     * @return strongest first; empty when nothing is kept, or less than is wanted
     */
    Optional<List<Kept>> read(String edition, boolean idle, int limit);

    /**
     * Keeps ties in the place of those kept before; does nothing when the data have changed since the archive was opened, or
     * when somebody else is writing.
     *
     * @param ties all of them, strongest first
     */
    void keep(String edition, List<Kept> ties);

    /**
     * One tie.
     *
     * @param contact with whom
     * @param idle whether it is idle
     * @param parts all the rest, in words that only the analysis reads
     */
    record Kept(ContactId contact, boolean idle, String parts) {}
}
