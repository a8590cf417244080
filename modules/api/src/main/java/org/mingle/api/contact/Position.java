package org.mingle.api.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A post that the owner says they hold or held.
 *
 * @param title as typed
 * @param organisation as typed, null when not given
 * @param from first day of the month or year given, null when unknown
 * @param until first day of the month or year given, null when it is held today
 * @param source the row
 */
public record Position(
        String title,
        @Nullable String organisation,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        SourceRow source) {}
