package org.mingle.fetching;

import java.time.Duration;

/**
 * What one fetch may cost.
 *
 * @param privately whether machines of the local network may be asked
 * @param bytes of all answers together, unpacked
 * @param time from the first question to the last byte
 */
record Limits(boolean privately, long bytes, Duration time) {}
