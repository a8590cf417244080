package org.mingle.api.importing;

import java.util.List;
import org.mingle.api.contact.Account;

/**
 * Whose export it is.
 *
 * @param name display name, empty when unknown
 * @param accounts known accounts of the owner, most specific first; may be empty
 */
public record Owner(String name, List<Account> accounts) {
    public Owner {
        accounts = List.copyOf(accounts);
    }
}
