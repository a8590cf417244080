package org.mingle.api.contact;

import org.jspecify.annotations.Nullable;

/**
 * Which contacts are wanted; everything that is null is not asked for.
 *
 * @param text words that occur in name, company, title, handle or tag, whatever their case and accents
 * @param organisation company name, compared after normalisation
 * @param tag one label
 * @param connectedOnly leaves out people who were only met, never connected
 * @param limit at most so many
 */
public record ContactQuery(
        @Nullable String text,
        @Nullable String organisation,
        @Nullable String tag,
        boolean connectedOnly,
        int limit) {
    /** Everybody. */
    public static final ContactQuery ALL = new ContactQuery(null, null, null, false, Integer.MAX_VALUE);

    /** Returns a search by words. */
    public static ContactQuery words(String text) {
        return new ContactQuery(text, null, null, false, Integer.MAX_VALUE);
    }
}
