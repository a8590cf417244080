package org.mingle.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Change;

/** Records of which some are not taken. */
final class Sifted {
    private Sifted() {}

    /**
     * Hands on what is wanted.
     *
     * @param wanted returns what to hand on, null for a record that is not taken
     * @param otherwise what becomes of that one
     * @return what became of each record, in their order
     */
    static <T, W> List<Change> take(
            List<T> records, Function<T, @Nullable W> wanted, Change otherwise, Function<List<W>, List<Change>> store) {
        List<W> handedOn = new ArrayList<>(records.size());
        boolean[] taken = new boolean[records.size()];
        for (int i = 0; i < taken.length; i++) {
            W one = wanted.apply(records.get(i));
            if (one != null) {
                taken[i] = true;
                handedOn.add(one);
            }
        }
        Iterator<Change> done = store.apply(handedOn).iterator();
        List<Change> changes = new ArrayList<>(taken.length);
        for (boolean one : taken) {
            changes.add(one ? done.next() : otherwise);
        }
        return changes;
    }
}
