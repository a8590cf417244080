package org.mingle.api.own;

import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.ContactId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Where the person adds to their contacts, to one or to many at once; any thread.
 *
 * <p>No import, undo or merge takes any of it away. Every call is one transaction, and those about people return how many
 * of them are there. Whatever changes ties changes the version of the workspace.
 */
@ProviderType
public interface Additions {
    /** Adds a label to people, or takes it away. */
    int tag(Collection<ContactId> who, String tag, boolean on);

    /** Marks people as favourites, or no longer. */
    int favourite(Collection<ContactId> who, boolean on);

    /** Sets how often the person wants a word with each of them; null goes back to what their tags or tier say. */
    int cadence(Collection<ContactId> who, @Nullable Cadence cadence);

    /** Sets it for everybody with a tag; null unsets it. */
    void cadence(String tag, @Nullable Cadence cadence);

    /** Sets it for a tier; null goes back to the usual one. */
    void cadence(Tier tier, @Nullable Cadence cadence);

    /**
     * Says that the person met them all; once a day and person, later words replace earlier ones.
     *
     * @param words what there is to remember of it, may be empty
     */
    int met(Collection<ContactId> who, LocalDate day, String words);

    /** Takes a meeting back. */
    int notMet(Collection<ContactId> who, LocalDate day);
}
