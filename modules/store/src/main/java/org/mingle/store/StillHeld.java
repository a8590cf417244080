package org.mingle.store;

import java.util.ArrayList;
import java.util.List;

/** Notes of rows that were there before that an import has them too; many at a time, since a second export brings little else. */
final class StillHeld {
    private static final int TOGETHER = 500;

    private final Sql sql;
    private final String note;
    private final List<String> waiting = new ArrayList<>(TOGETHER);

    StillHeld(long ws, long key, Sql sql) {
        this.sql = sql;
        // The imports between the first and the last are a list.
        this.note =
                "UPDATE activity SET also_in = CASE WHEN last_import = first_import THEN also_in ELSE coalesce(also_in, ',')"
                        + " || last_import || ',' END, last_import = " + key + " WHERE ws = " + ws
                        + " AND last_import <> " + key
                        + " AND first_import <> " + key + " AND id IN (" + "?,".repeat(TOGETHER - 1) + "?)";
    }

    void add(String id) {
        waiting.add(id);
        if (waiting.size() == TOGETHER) {
            send();
        }
    }

    /** Sends what waits; one of them stands for all that are not there. */
    void send() {
        if (!waiting.isEmpty()) {
            while (waiting.size() < TOGETHER) {
                waiting.add(waiting.get(0));
            }
            sql.later(note, waiting.toArray());
            waiting.clear();
        }
    }
}
