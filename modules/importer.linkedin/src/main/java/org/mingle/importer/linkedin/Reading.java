package org.mingle.importer.linkedin;

import java.util.HashSet;
import java.util.List;
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
    private final Owner owner;
    private final Set<String> slugs = new HashSet<>();

    Reading(Owner owner, Sink sink, Progress progress) {
        this.owner = owner;
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
    boolean mine(String name) {
        return !owner.name().isEmpty() && Names.same(owner.name(), name);
    }

    /** Returns whether a sender is the owner: by account, and by name only where the row has no account. */
    boolean mine(String name, @Nullable Account account) {
        return account == null ? mine(name) : mine(account) || slugs.isEmpty() && mine(name);
    }

    List<Account> others(List<Account> accounts) {
        return accounts.stream().filter(account -> !mine(account)).toList();
    }
}
