package org.mingle.guests.life;

import java.time.Instant;

/** A comment; {@code link} is the address of the post it stands under. */
public record Comment(Instant at, String link, String text) {}
