package org.mingle.api.analysis;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.ContactId;

/**
 * The time that a contact worked at a company, as far as exports show it.
 *
 * @param contact who
 * @param name display name
 * @param title the last one there, null when not given
 * @param from day of the first export that shows them there
 * @param until day of the last export that shows them there
 * @param joined whether an export before it shows them elsewhere
 * @param left whether an export after it shows them elsewhere
 */
public record Stay(
        ContactId contact,
        String name,
        @Nullable String title,
        LocalDate from,
        LocalDate until,
        boolean joined,
        boolean left) {}
