package org.mingle.guests.life;

import java.time.Instant;

/** A skill vouched for with one click. */
public record Endorsement(Person other, String skill, Instant at, boolean given) {}
