package org.mingle.api.contact;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The companies that someone watches, and which names they say mean one company. Immutable, any thread. */
public final class WatchList {
    /** Nothing is watched, and no name means another. */
    public static final WatchList EMPTY = new WatchList(List.of(), Map.of());

    private final List<Watched> companies;
    private final Map<String, String> aliases;
    private final Map<String, String> means = new HashMap<>();
    private final Map<String, Watched> byKey = new LinkedHashMap<>();

    /**
     * Makes one.
     *
     * @param companies in the order to show them
     * @param aliases the name that is meant, by the name that means it, both as typed
     */
    public WatchList(List<Watched> companies, Map<String, String> aliases) {
        this.companies = List.copyOf(companies);
        this.aliases = Map.copyOf(aliases);
        aliases.forEach((name, same) -> means.put(
                OrganisationName.of(name).key(), OrganisationName.of(same).key()));
        companies.forEach(one -> byKey.putIfAbsent(key(one.name()), one));
    }

    /** Returns what is watched. */
    public List<Watched> companies() {
        return companies;
    }

    /** Returns the name that is meant, by the name that means it. */
    public Map<String, String> aliases() {
        return aliases;
    }

    /** Returns what all names of one company have in common; empty when nothing of the name counts. */
    public String key(@Nullable String organisation) {
        String key = OrganisationName.of(organisation).key();
        Set<String> seen = new HashSet<>();
        while (seen.add(key) && means.containsKey(key)) {
            key = means.getOrDefault(key, key);
        }
        return key;
    }

    /** Returns the company that is meant, if it is watched. */
    public Optional<Watched> find(@Nullable String organisation) {
        return byKey.isEmpty() ? Optional.empty() : Optional.ofNullable(byKey.get(key(organisation)));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof WatchList list && companies.equals(list.companies) && aliases.equals(list.aliases);
    }

    @Override
    public int hashCode() {
        return 31 * companies.hashCode() + aliases.hashCode();
    }
}
