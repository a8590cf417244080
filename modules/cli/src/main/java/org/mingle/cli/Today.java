package org.mingle.cli;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The current day, which tests replace. */
@FunctionalInterface
interface Today {
    Today SYSTEM = () -> LocalDate.now(Clock.systemUTC().withZone(ZoneOffset.UTC));

    LocalDate date();
}
