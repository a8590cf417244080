package org.mingle.guests.bluesky;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.mingle.guests.life.Person;
import org.mingle.guests.text.Draw;

/** What people and records are called on Bluesky. */
final class Names {
    private static final String DIGITS = "234567abcdefghijklmnopqrstuvwxyz";
    private static final int DID_DIGITS = 24;
    private static final int KEY_DIGITS = 13;

    private Names() {}

    /** Returns the name that stays: everybody always has the same one. */
    static String did(Person person) {
        Draw draw = Draw.of(person.slug() + " on Bluesky", 0);
        StringBuilder did = new StringBuilder("did:plc:");
        for (int i = 0; i < DID_DIGITS; i++) {
            did.append(DIGITS.charAt(draw.between(0, DIGITS.length() - 1)));
        }
        return did.toString();
    }

    static String handle(Person person) {
        return person.handle() + ".sky.example";
    }

    /** Returns a key that tells the time: microseconds, then the number of a clock. */
    static String key(Instant at, Draw draw) {
        long bits = ChronoUnit.MICROS.between(Instant.EPOCH, at) << 10 | draw.between(0, 1023);
        StringBuilder key = new StringBuilder();
        for (int i = KEY_DIGITS - 1; i >= 0; i--) {
            key.append(DIGITS.charAt((int) (bits >>> 5 * i & 31)));
        }
        return key.toString();
    }

    static String post(String did, String key) {
        return "at://" + did + "/app.bsky.feed.post/" + key;
    }
}
