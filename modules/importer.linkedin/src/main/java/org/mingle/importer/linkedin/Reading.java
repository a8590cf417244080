package org.mingle.importer.linkedin;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.Owner;
import org.mingle.api.importing.Sink;
import org.mingle.api.progress.Progress;

/** What the files of one export share while they are read: whose it is, whom they know, and where it goes. */
final class Reading {
    final Sink sink;
    final Progress progress;
    final KnownNames names = new KnownNames();
    final Keys keys = new Keys();
    final Accounts accounts = new Accounts();
    private final String name;
    private final String bareName;
    private final Set<String> slugs = new HashSet<>();

    Reading(Owner owner, Sink sink, Progress progress) {
        this.name = owner.name();
        this.bareName = Names.bare(name);
        names.add(name);
        this.sink = sink;
        this.progress = progress;
        owner.accounts().stream()
                .filter(account -> account.network().equals(Network.LINKEDIN))
                .forEach(account -> slugs.add(account.handle()));
    }

    boolean mine(Account account) {
        return slugs.contains(account.handle());
    }

    /** Returns whether a display name is the owner's, with or without credentials. */
    boolean mine(String shown) {
        return !name.isEmpty() && (name.equals(shown) || bareName.equals(Names.bare(shown)));
    }

    /** Returns whether a sender is the owner: by account, and by name only where the row has no account. */
    boolean mine(String shown, @Nullable Account account) {
        return account == null ? mine(shown) : mine(account) || slugs.isEmpty() && mine(shown);
    }
}
