package org.mingle.api.analysis;

import java.time.LocalDate;

/**
 * The owner spoke again to somebody after years of silence.
 *
 * @param tie to whom, as it is now
 * @param on the day it happened
 * @param silentDays days of silence before it, three years or more
 * @param turnsBefore turns exchanged before the silence: how well the two knew each other then
 */
public record Reconnection(Tie tie, LocalDate on, int silentDays, int turnsBefore) {}
