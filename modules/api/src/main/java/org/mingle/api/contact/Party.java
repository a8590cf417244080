package org.mingle.api.contact;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Someone as a single record names them: the sender of a message, the person invited, somebody mentioned.
 *
 * <p>An importer gives the name and the accounts it read; the store finds out which contact that is. The store always
 * returns parties with their contact.
 *
 * @param contact who it is, null only while importing
 * @param name display name as read, empty when the record has none
 * @param accounts accounts as read, most specific first, empty when only a name is known
 */
public record Party(@Nullable ContactId contact, String name, List<Account> accounts) {
    public Party {
        accounts = List.copyOf(accounts);
        if (contact == null && accounts.isEmpty() && name.isBlank()) {
            throw new IllegalArgumentException("a party has a contact, an account or a name");
        }
    }

    /** Returns a party as an importer reads it. */
    public static Party read(String name, Account... accounts) {
        return new Party(null, name, List.of(accounts));
    }
}
