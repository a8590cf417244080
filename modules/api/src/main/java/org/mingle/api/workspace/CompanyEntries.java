package org.mingle.api.workspace;

import org.mingle.api.contact.WatchList;
import org.mingle.api.contact.WatchRole;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Which companies the person watches, and which names mean one company; any thread.
 *
 * <p>Every change is kept at once and gives the workspace another version. Names are kept as typed and compared as
 * {@link org.mingle.api.contact.OrganisationName} says.
 */
@ProviderType
public interface CompanyEntries {
    /** Returns what was entered: companies by name, then aliases. */
    WatchList list();

    /**
     * Watches a company, or gives one that is watched another role.
     *
     * @return false when nothing of the name counts, for example when it is blank
     */
    boolean watch(String name, WatchRole role);

    /** Ends watching; returns false when the company was not watched. */
    boolean unwatch(String name);

    /**
     * Says that a name means the same company as another one.
     *
     * @return false when nothing of a name counts, or when both mean one company without it
     */
    boolean alias(String name, String same);

    /** Takes back what was said of a name; returns false when nothing was. */
    boolean unalias(String name);
}
