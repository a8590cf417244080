package org.mingle.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.mingle.api.importing.Change;

/** Records of one sort on their way to the store, many in a step, each counted in its file. */
final class Together<T> {
    private static final int MOST = 500;

    private final Handover handover;
    private final Function<List<T>, List<Change>> store;
    private List<T> records = new ArrayList<>(MOST);
    private List<RowCounts> files = new ArrayList<>(MOST);

    Together(Handover handover, Function<List<T>, List<Change>> store) {
        this.handover = handover;
        this.store = store;
    }

    void add(T record, RowCounts file) {
        records.add(record);
        files.add(file);
        if (records.size() == MOST) {
            send();
        }
    }

    /** Sends what waits; call it before anything else that the store has to see after it. */
    void send() {
        if (records.isEmpty()) {
            return;
        }
        List<T> those = records;
        List<RowCounts> counts = files;
        records = new ArrayList<>(MOST);
        files = new ArrayList<>(MOST);
        handover.add(() -> {
            List<Change> changes = store.apply(those);
            for (int i = 0; i < changes.size(); i++) {
                counts.get(i).count(changes.get(i));
            }
        });
    }
}
