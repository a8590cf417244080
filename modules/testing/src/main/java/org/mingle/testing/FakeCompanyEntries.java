package org.mingle.testing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mingle.api.contact.OrganisationName;
import org.mingle.api.contact.WatchList;
import org.mingle.api.contact.WatchRole;
import org.mingle.api.contact.Watched;
import org.mingle.api.workspace.CompanyEntries;

/** A watch list in memory. */
public final class FakeCompanyEntries implements CompanyEntries {
    private final List<Watched> watched = new ArrayList<>();
    private final Map<String, String> aliases = new LinkedHashMap<>();

    @Override
    public synchronized WatchList list() {
        return new WatchList(watched, aliases);
    }

    @Override
    public synchronized boolean watch(String name, WatchRole role) {
        if (OrganisationName.of(name).key().isEmpty()) {
            return false;
        }
        unwatch(name);
        return watched.add(new Watched(name, role));
    }

    @Override
    public synchronized boolean unwatch(String name) {
        WatchList list = list();
        return watched.removeIf(one -> list.key(one.name()).equals(list.key(name)));
    }

    @Override
    public synchronized boolean alias(String name, String same) {
        WatchList list = list();
        if (list.key(name).isEmpty()
                || list.key(same).isEmpty()
                || list.key(name).equals(list.key(same))) {
            return false;
        }
        aliases.put(name, same);
        return true;
    }

    @Override
    public synchronized boolean unalias(String name) {
        return aliases.remove(name) != null;
    }
}
