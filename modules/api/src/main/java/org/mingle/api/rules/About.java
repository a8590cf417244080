package org.mingle.api.rules;

import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.contact.ContactId;

/**
 * Whom or what a finding concerns; everything may be null.
 *
 * @param contact the person
 * @param contactName display name of the person
 * @param company the company
 * @param post the post
 */
public record About(
        @Nullable ContactId contact,
        @Nullable String contactName,
        @Nullable String company,
        @Nullable ActivityId post) {
    /** The situation as a whole. */
    public static final About NOTHING = new About(null, null, null, null);
}
