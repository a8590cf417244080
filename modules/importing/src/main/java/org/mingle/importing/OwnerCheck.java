package org.mingle.importing;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.Owner;

/** Keeps another person's export out of somebody's workspace. */
final class OwnerCheck {
    private final ImportLedger ledger;
    private final @Nullable String me;
    private final Set<Network> asked = new LinkedHashSet<>();

    OwnerCheck(ImportLedger ledger, @Nullable String me) {
        this.ledger = ledger;
        this.me = me == null || me.isBlank() ? null : me;
    }

    /** Returns the account named with this import, else the one that the workspace belongs to. */
    Optional<Account> expected(Network network) {
        asked.add(network);
        if (me != null && !OwnAccount.elsewhere(network, me)) {
            return Optional.ofNullable(OwnAccount.on(network, me));
        }
        return ledger.owner(network)
                .flatMap(owner -> owner.accounts().stream()
                        .filter(account -> account.network().equals(network))
                        .findFirst());
    }

    void check(Owner owner) throws ImportException {
        Set<Network> networks = new LinkedHashSet<>(asked);
        owner.accounts().stream()
                .map(Account::network)
                .filter(network -> !network.equals(Network.EMAIL))
                .forEach(networks::add);
        for (Network network : networks) {
            Optional<Owner> known = ledger.owner(network);
            if (known.isPresent() && !same(known.get(), owner, network)) {
                throw new ImportException("This export belongs to somebody else than this workspace does."
                        + " Choose another workspace for it.");
            }
        }
    }

    private static boolean same(Owner known, Owner found, Network network) {
        for (Account one : known.accounts()) {
            if (found.accounts().stream().anyMatch(one::same)) {
                return true;
            }
        }
        if (on(known.accounts(), network) && on(found.accounts(), network)) {
            return false;
        }
        Set<String> names = words(known.name());
        Set<String> others = words(found.name());
        return names.isEmpty() || others.isEmpty() || names.stream().anyMatch(others::contains);
    }

    private static boolean on(List<Account> accounts, Network network) {
        return accounts.stream().anyMatch(account -> account.network().equals(network));
    }

    private static Set<String> words(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT);
        return Arrays.stream(plain.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toSet());
    }
}
