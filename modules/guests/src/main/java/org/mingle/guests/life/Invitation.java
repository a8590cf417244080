package org.mingle.guests.life;

import java.time.Instant;

/** An invitation to connect, either way; the note is mostly empty. */
public record Invitation(Person other, Instant at, String note, boolean outgoing) {}
