package org.mingle.api.workspace;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** What the person does not want kept; any thread. */
@ProviderType
public interface Choices {
    /** Returns whether the texts of private messages are kept; else only their counts, words and dates are. */
    boolean texts();

    /**
     * Chooses whether later imports keep the texts of private messages. Not to keep them erases those that are stored, in
     * the home folder's backups too.
     *
     * @return how many texts were erased
     */
    int texts(boolean keep);

    /** Returns who and what later imports leave out, as typed, sorted. */
    List<String> exclusions();

    /**
     * Leaves a person or a conversation out of later imports; what is stored stays.
     *
     * @param typed the address of a profile, a handle, an e-mail address, a name, or the id of a conversation
     * @return false when it is left out already
     */
    boolean exclude(String typed);

    /**
     * Lets a person or a conversation in again.
     *
     * @return false when it was not left out
     */
    boolean include(String typed);
}
