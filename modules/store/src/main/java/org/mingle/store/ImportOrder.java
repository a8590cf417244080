package org.mingle.store;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/** Imports in the order of their exports: what a newer export says counts, whenever it was imported. */
final class ImportOrder {
    private final Map<Long, Integer> places = new HashMap<>();

    ImportOrder(long ws, Sql sql) {
        sql.query(
                "SELECT id FROM import WHERE ws = ? ORDER BY export_date, id",
                row -> places.put(row.getLong(1), places.size()),
                ws);
    }

    /** Returns whether no other export is newer. */
    boolean isNewest(long key) {
        return places.getOrDefault(key, 0) == places.size() - 1;
    }

    NavigableSet<Long> sorted(Collection<Long> keys) {
        NavigableSet<Long> sorted = new TreeSet<>(Comparator.comparing((Long key) -> places.getOrDefault(key, -1))
                .thenComparing(Comparator.naturalOrder()));
        sorted.addAll(keys);
        return sorted;
    }
}
