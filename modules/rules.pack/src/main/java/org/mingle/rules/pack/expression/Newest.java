package org.mingle.rules.pack.expression;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Picks some items of a list, by its order or by time. */
final class Newest {
    private static final Comparator<Object> BY_TIME = Comparator.comparing(Newest::time);

    private Newest() {}

    static List<Object> first(Object items, Object count) {
        return take(List.copyOf((Collection<?>) items), count);
    }

    static List<Object> latest(Object items, Object count) {
        return take(((Collection<?>) items).stream().sorted(BY_TIME.reversed()).toList(), count);
    }

    static List<Object> oldest(Object items, Object count) {
        return take(((Collection<?>) items).stream().sorted(BY_TIME).toList(), count);
    }

    private static List<Object> take(List<?> items, Object count) {
        double wanted = ((Number) count).doubleValue();
        int size = (int) Math.max(0, Math.min(items.size(), Double.isNaN(wanted) ? 0 : wanted));
        return List.copyOf(items.subList(0, size));
    }

    // Sorting is stable: things without a time keep their order, after all that have one.
    private static Instant time(Object item) {
        if (item instanceof Struct struct) {
            for (String field : List.of("at", "to", "lastContact")) {
                if (struct.get(field) instanceof Instant instant) {
                    return instant;
                }
            }
        }
        return item instanceof Instant instant ? instant : Instant.MIN;
    }
}
