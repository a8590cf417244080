package org.mingle.guests.x;

import java.time.Instant;
import org.mingle.guests.text.Draw;

/** Numbers of tweets and messages: all but the lowest 22 bits are milliseconds since a morning in November 2010. */
final class Snowflake {
    private static final long EPOCH = 1_288_834_974_657L;

    private Snowflake() {}

    static long id(Instant at, Draw draw) {
        return (at.toEpochMilli() - EPOCH) << 22 | draw.bits() & 0x3fffff;
    }
}
