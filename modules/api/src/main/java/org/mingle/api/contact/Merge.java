package org.mingle.api.contact;

import java.time.Instant;

/**
 * Two that were made one person.
 *
 * @param id the store's own key
 * @param kept who it is now
 * @param keptName name of the one whose id was kept
 * @param droppedName name of the other
 * @param reason a few words for people, for example "same e-mail address"
 * @param automatic whether an import did it, not the owner
 * @param at when, in UTC
 * @param undone whether it was taken apart
 */
public record Merge(
        String id,
        ContactId kept,
        String keptName,
        String droppedName,
        String reason,
        boolean automatic,
        Instant at,
        boolean undone) {}
