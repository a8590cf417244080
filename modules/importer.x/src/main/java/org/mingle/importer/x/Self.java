package org.mingle.importer.x;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;

/**
 * The account whose archive it is.
 *
 * @param number 0 when unknown
 * @param handle in lower case, null when unknown
 */
record Self(long number, @Nullable String handle) {
    static final Self UNKNOWN = new Self(0, null);

    static Self of(long number, @Nullable String handle) {
        Account account = People.handle(handle);
        return new Self(number, account == null ? null : account.handle());
    }

    static Self of(Account account) {
        long number = People.number(account);
        return number > 0 ? new Self(number, null) : of(0, account.handle());
    }

    boolean known() {
        return number > 0 || handle != null;
    }

    /** Returns the same, with what another source knows besides. */
    Self or(Self other) {
        return new Self(number > 0 ? number : other.number, handle != null ? handle : other.handle);
    }

    List<Account> accounts() {
        return People.accounts(number, handle);
    }

    /** Returns whether somebody is the owner: by number where both have one, else by handle. */
    boolean is(long other, @Nullable String otherHandle) {
        if (number > 0 && other > 0) {
            return number == other;
        }
        return handle != null && otherHandle != null && handle.equalsIgnoreCase(otherHandle);
    }
}
