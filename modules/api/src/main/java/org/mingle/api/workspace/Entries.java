package org.mingle.api.workspace;

import org.mingle.api.contact.ContactId;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the person writes themselves; any thread.
 *
 * <p>Every method returns false when there is no such person.
 */
@ProviderType
public interface Entries {
    /** Adds a label to a person, or takes it away. */
    boolean tag(ContactId id, String tag, boolean on);

    /** Replaces the note on a person; empty removes it. */
    boolean note(ContactId id, String text);

    /** Erases a person and everything exchanged with them, and keeps them out of later imports. */
    boolean forget(ContactId id);
}
