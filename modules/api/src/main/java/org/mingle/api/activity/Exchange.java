package org.mingle.api.activity;

import java.time.Instant;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Network;

/**
 * One act between the owner and one other person, without its text: what ties are made of.
 *
 * @param contact the other person
 * @param network where
 * @param kind what
 * @param direction who acted
 * @param at when, in UTC
 * @param words how much was said
 * @param people how many others took part; 1 for a talk between two
 * @param activity the act itself
 */
public record Exchange(
        ContactId contact,
        Network network,
        Kind kind,
        Direction direction,
        Instant at,
        int words,
        int people,
        ActivityId activity) {}
