package org.mingle.importer.bluesky;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.importing.ImportException;

/**
 * Whose records they are.
 *
 * @param name the DID, where no record tells it the handle that the person gave
 * @param accounts all that is known of them, the DID first
 */
record Self(String name, List<Account> accounts) {
    private static final String ANOTHER =
            "This repository belongs to somebody else than this workspace, or than the account"
                    + " named with --me. Choose another workspace for it.";
    private static final String UNKNOWN =
            "These records do not say whose they are. Name your own account with --me, for example"
                    + " --me https://bsky.app/profile/ada.example";

    /**
     * Finds out whose they are.
     *
     * @param did as the records have it, null when they do not tell
     * @param expected whom the person named, or whose workspace it is; null when nobody said
     */
    static Self of(@Nullable String did, @Nullable Account expected) throws ImportException {
        Account told = People.account(did);
        Account named = expected == null ? null : People.account(expected.handle());
        if (told == null && named == null) {
            throw ImportException.ownerUnknown(UNKNOWN, List.of());
        }
        // A DID stays when a handle changes, so it names the records even where they are addressed by a handle.
        boolean handleFirst =
                told != null && named != null && People.isDid(named.handle()) && !People.isDid(told.handle());
        List<Account> accounts = new ArrayList<>();
        for (Account one : handleFirst ? new Account[] {named, told} : new Account[] {told, named}) {
            if (one != null && accounts.stream().noneMatch(one::same)) {
                accounts.add(one);
            }
        }
        if (accounts.size() == 2
                && People.isDid(accounts.get(0).handle())
                        == People.isDid(accounts.get(1).handle())) {
            throw new ImportException(ANOTHER);
        }
        return new Self(accounts.get(0).handle(), List.copyOf(accounts));
    }

    /** Returns whether a name, in lower case, is theirs. */
    boolean is(String name) {
        for (Account account : accounts) {
            if (account.handle().equals(name)) {
                return true;
            }
        }
        return false;
    }
}
