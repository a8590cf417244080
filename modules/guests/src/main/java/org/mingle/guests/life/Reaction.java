package org.mingle.guests.life;

import java.time.Instant;

/** A nod to somebody's post. */
public record Reaction(Instant at, String type, String link) {}
