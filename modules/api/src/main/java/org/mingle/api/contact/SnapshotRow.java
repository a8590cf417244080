package org.mingle.api.contact;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What one snapshot says about one person.
 *
 * @param contact who
 * @param affiliation where they worked by their own profile on that day
 * @param connectedOn calendar date, null when unreadable
 * @param source the row
 */
public record SnapshotRow(
        ContactId contact,
        Affiliation affiliation,
        @Nullable LocalDate connectedOn,
        SourceRow source) {}
