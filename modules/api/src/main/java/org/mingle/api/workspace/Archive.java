package org.mingle.api.workspace;

import java.time.LocalDate;
import java.util.List;
import org.mingle.api.activity.ActivityStore;
import org.mingle.api.contact.ContactStore;
import org.mingle.api.contact.Profile;
import org.mingle.api.own.OwnAdditions;
import org.mingle.api.search.Search;
import org.osgi.annotation.versioning.ProviderType;

/** One workspace as it was at the end of one day in UTC; read only, any thread. */
@ProviderType
public interface Archive {
    /** Returns the day. */
    LocalDate asOf();

    /** Returns the owner's profiles, LinkedIn first, then by network id; empty when no export had one. */
    List<Profile> profiles();

    /** Returns the people. */
    ContactStore contacts();

    /** Returns what was done. */
    ActivityStore activities();

    /** Returns which kinds of acts the exports tell everything of, by network, then kind. */
    List<Coverage> coverage();

    /** Returns what the person added themselves, meetings up to the day. */
    OwnAdditions own();

    /** Returns what finds people as one types. */
    Search search();

    /** Returns where ties are kept that were worked out of this archive. */
    default KeptTies ties() {
        return KeptTies.NONE;
    }
}
