package org.mingle.guests.life;

import java.time.LocalDate;

/** Somebody the guest is connected with, since a day. */
public record Connection(Person person, LocalDate since) {}
