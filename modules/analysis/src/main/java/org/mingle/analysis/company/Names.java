package org.mingle.analysis.company;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.OrganisationName;
import org.mingle.api.contact.OrganisationName.Likeness;
import org.mingle.api.contact.WatchList;

/** Compares names of companies, each of which is read once: thousands of people share a few. */
public final class Names {
    private final WatchList list;
    private final Map<String, String> keys = new ConcurrentHashMap<>();

    /** Compares as the person wants it. */
    public Names(WatchList list) {
        this.list = list;
    }

    WatchList list() {
        return list;
    }

    /** Returns what all names of one company have in common; empty when there is none. */
    public String key(@Nullable String typed) {
        return typed == null ? "" : keys.computeIfAbsent(typed, list::key);
    }

    Likeness compare(@Nullable String one, @Nullable String other) {
        if (key(one).equals(key(other))) {
            return Likeness.SAME;
        }
        return OrganisationName.of(one).compare(OrganisationName.of(other)) == Likeness.DIFFERENT
                ? Likeness.DIFFERENT
                : Likeness.SIMILAR;
    }
}
