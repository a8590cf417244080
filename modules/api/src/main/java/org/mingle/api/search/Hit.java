package org.mingle.api.search;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.SourceRow;

/**
 * Somebody who was found, and by what.
 *
 * @param contact the person
 * @param field what matched
 * @param excerpt the part of it that matched, on one line, cut where it is long
 * @param near whether a typing mistake was forgiven
 * @param at when it was said, null unless the field is {@link Field#MESSAGE}
 * @param activity the act with the words, null unless the field is {@link Field#MESSAGE}
 * @param source the row behind it
 */
public record Hit(
        Contact contact,
        Field field,
        String excerpt,
        boolean near,
        @Nullable Instant at,
        @Nullable ActivityId activity,
        SourceRow source) {
    /** What matched, in the order in which hits come. */
    public enum Field {
        NAME,
        COMPANY,
        TITLE,
        TAG,
        NOTE,
        /** The words of an act between the owner and this person. */
        MESSAGE
    }
}
