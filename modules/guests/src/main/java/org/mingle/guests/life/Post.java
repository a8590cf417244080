package org.mingle.guests.life;

import java.time.Instant;

/** Something the guest put before everybody; {@code link} is its own address, {@code sharedUrl} what it points to. */
public record Post(Instant at, String link, String text, String sharedUrl, String mediaUrl, String visibility) {}
