package org.mingle.api.contact;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One person, merged from all networks, as known at one as-of.
 *
 * @param id key within the workspace
 * @param name display name, not blank
 * @param accounts all known, LinkedIn first, then by network id
 * @param affiliation where they work by the newest snapshot, {@link Affiliation#NONE} when unknown
 * @param connected whether the newest snapshot lists them as a connection; false for people met only in messages,
 *     comments or invitations, and for those who are no longer in the export
 * @param connectedOn calendar date without a zone, null when unknown
 * @param tags the person's own labels, sorted
 * @param note the person's own note, empty when there is none
 * @param source the row of the newest snapshot, or the first record that names them
 */
public record Contact(
        ContactId id,
        String name,
        List<Account> accounts,
        Affiliation affiliation,
        boolean connected,
        @Nullable LocalDate connectedOn,
        Set<String> tags,
        String note,
        SourceRow source) {
    public Contact {
        accounts = List.copyOf(accounts);
        tags = java.util.Collections.unmodifiableSet(new java.util.TreeSet<>(tags));
    }
}
