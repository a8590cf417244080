package org.mingle.api.contact;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One person as a list of connections or an address book names them, before anybody knows which contact that is.
 *
 * @param name display name, not blank
 * @param accounts most specific first: the network's own account, then e-mail addresses; may be empty
 * @param affiliation where they work, in their own words
 * @param connectedOn calendar date without a zone, null when unknown or unreadable
 * @param source the row
 */
public record Card(
        String name,
        List<Account> accounts,
        Affiliation affiliation,
        @Nullable LocalDate connectedOn,
        SourceRow source) {
    public Card {
        accounts = List.copyOf(accounts);
        if (name.isBlank()) {
            throw new IllegalArgumentException("a card has a name");
        }
    }
}
