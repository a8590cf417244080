package org.mingle.api.contact;

import org.jspecify.annotations.Nullable;

/**
 * Where someone works, by their own profile and in their own words.
 *
 * @param organisation as typed, null when not given
 * @param title as typed, null when not given
 */
public record Affiliation(
        @Nullable String organisation, @Nullable String title) {
    /** Nothing known. */
    public static final Affiliation NONE = new Affiliation(null, null);

    public Affiliation {
        organisation = organisation == null || organisation.isBlank() ? null : organisation;
        title = title == null || title.isBlank() ? null : title;
    }
}
