package org.mingle.cli;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** The current day, which tests replace. */
@FunctionalInterface
interface Today {
    Today SYSTEM = () -> LocalDate.now(ZoneOffset.UTC);

    LocalDate date();

    /** Returns the day that is named, today when none is. */
    default LocalDate or(@Nullable LocalDate named) {
        return named == null ? date() : named;
    }
}
