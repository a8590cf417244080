package org.mingle.importer.linkedin;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;

/** Remembers the accounts behind addresses, since the same few addresses stand in thousands of messages. */
final class Accounts {
    private static final int MOST = 20_000;

    private final Map<String, List<Account>> known = new HashMap<>();

    /** Returns the accounts of addresses, however they are joined. */
    List<Account> all(String addresses) {
        if (addresses.isEmpty()) {
            return List.of();
        }
        List<Account> found = known.get(addresses);
        if (found == null) {
            found = List.copyOf(Slug.accounts(addresses));
            // Long lists are group talks, which hardly two rows share.
            if (known.size() < MOST && found.size() < 2) {
                known.put(addresses, found);
            }
        }
        return found;
    }

    /** Returns the account of an address, null when it is none. */
    @Nullable
    Account one(String address) {
        List<Account> found = all(address);
        return found.isEmpty() ? null : found.get(0);
    }
}
