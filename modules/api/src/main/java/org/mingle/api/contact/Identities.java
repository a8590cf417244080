package org.mingle.api.contact;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Decides which records are one person.
 *
 * <p>Records are certain to be one person by a shared account, or, on one network, by name and day of connection; those are
 * merged while importing. What is only likely waits here for the owner. Nothing is rewritten by a merge, so each can be
 * taken apart again. Any thread may call it; call it off the event thread, since it compares everybody.
 */
@ProviderType
public interface Identities {
    /**
     * Returns pairs that may be one person, the likeliest first; those that the owner has decided on are left out.
     *
     * @param limit at most so many
     */
    List<Proposal> proposals(int limit);

    /**
     * Makes two into one; {@code kept} keeps its id and name, and both keep everything that was written about them.
     *
     * @return false when there is no such person, or both are one already
     */
    boolean merge(ContactId kept, ContactId dropped);

    /**
     * Takes a merge apart, and keeps the two apart in later imports.
     *
     * @param id key of a merge
     * @return false when there is no such merge or it is taken apart already
     */
    boolean split(String id);

    /**
     * Says that two are never the same person.
     *
     * @return false when there is no such person, or both are one
     */
    boolean apart(ContactId one, ContactId other);

    /** Returns the merges, newest first, those taken apart too. */
    List<Merge> history();
}
