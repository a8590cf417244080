package org.mingle.guests.life;

import java.time.Instant;

/** Somebody else's post passed on without a word. */
public record Repost(Instant at, String link) {}
