package org.mingle.store;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.mingle.api.workspace.Dismissals;

/** Keeps which questions the person put aside. No import or undo touches them, so that they stay aside when read in again. */
final class DismissalRows implements Dismissals {
    private final long ws;
    private final Sql reader;
    private final Supplier<Sql> writers;

    DismissalRows(long ws, Sql reader, Supplier<Sql> writers) {
        this.ws = ws;
        this.reader = reader;
        this.writers = writers;
    }

    @Override
    public List<String> all() {
        List<String> ids = new ArrayList<>();
        reader.few("SELECT question FROM dismissal WHERE ws = ?", row -> ids.add(row.getString(1)), ws);
        ids.sort(null);
        return ids;
    }

    @Override
    public boolean dismiss(String question) {
        return change(
                "INSERT INTO dismissal VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                ws,
                question,
                Clock.systemUTC().millis());
    }

    @Override
    public boolean restore(String question) {
        return change("DELETE FROM dismissal WHERE ws = ? AND question = ?", ws, question);
    }

    private boolean change(String statement, Object... values) {
        boolean[] changed = {false};
        try (Sql sql = writers.get()) {
            sql.atomically(() -> {
                changed[0] = sql.update(statement, values) > 0;
                if (changed[0]) {
                    sql.update("UPDATE workspace SET version = version + 1 WHERE ws = ?", ws);
                }
            });
        }
        return changed[0];
    }
}
