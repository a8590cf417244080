package org.mingle.guests.life;

import java.time.Instant;

/** An organisation whose page the guest follows. */
public record Follow(String organisation, Instant at) {}
