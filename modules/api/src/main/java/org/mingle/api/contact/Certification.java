package org.mingle.api.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A certificate that the owner shows.
 *
 * @param name as typed
 * @param authority who issued it, null when not given
 * @param from first day of the month or year given, null when unknown
 * @param until first day of the month or year in which it ends, null when it does not
 * @param source the row
 */
public record Certification(
        String name,
        @Nullable String authority,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        SourceRow source) {}
