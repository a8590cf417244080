package org.mingle.api.contact;

import java.net.URI;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A person's presence on one network.
 *
 * @param network where
 * @param handle the network's own key for the person, in the one spelling that its importer normalises to
 *     (LinkedIn: the profile slug, percent-decoded and lower-case; e-mail: the address in lower case)
 * @param profile the public page, null when unknown
 */
public record Account(
        Network network, String handle, @Nullable URI profile) {
    public Account {
        if (handle.isBlank()) {
            throw new IllegalArgumentException("an account has a handle");
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && same(account) && Objects.equals(profile, account.profile);
    }

    @Override
    public int hashCode() {
        return 31 * network.hashCode() + handle.hashCode();
    }

    /** Returns whether both name the same presence; the spelling of the page does not matter. */
    public boolean same(Account other) {
        return network.equals(other.network) && handle.equals(other.handle);
    }
}
