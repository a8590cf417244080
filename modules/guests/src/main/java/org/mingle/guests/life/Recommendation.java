package org.mingle.guests.life;

import java.time.Instant;

/** A few sentences written about somebody's work. */
public record Recommendation(Person other, String text, Instant at, boolean given) {}
