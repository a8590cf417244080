package org.mingle.guests.life;

import java.time.Instant;
import org.mingle.guests.text.Draw;

/** Addresses of posts; the network hides the moment in the number: all but its lowest 22 bits are milliseconds since 1970. */
public final class Links {
    private Links() {}

    public static long id(Instant at, Draw draw) {
        return (at.toEpochMilli() << 22) | (draw.bits() & 0x3fffff);
    }

    /** Return an address as the share file has it, percent-encoded. */
    public static String encoded(String type, Instant at, Draw draw) {
        return "https://www.linkedin.com/feed/update/urn%3Ali%3A" + type + "%3A" + id(at, draw);
    }

    /** Return an address as comments and reactions have it. */
    public static String plain(String type, Instant at, Draw draw) {
        return "https://www.linkedin.com/feed/update/urn:li:" + type + ":" + id(at, draw);
    }
}
