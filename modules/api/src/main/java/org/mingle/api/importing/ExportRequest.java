package org.mingle.api.importing;

import java.time.LocalDate;

/**
 * An export that the person has asked a network for, and waits for.
 *
 * @param format as of its importer, for example {@code linkedin}
 * @param askedOn when, in UTC
 * @param readyOn from which day on the network has it ready, as a rule
 */
public record ExportRequest(String format, LocalDate askedOn, LocalDate readyOn) {
    /** Returns whether it should be ready on a day. */
    public boolean ready(LocalDate day) {
        return !day.isBefore(readyOn);
    }
}
