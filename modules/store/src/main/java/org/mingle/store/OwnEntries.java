package org.mingle.store;

import java.util.function.Supplier;
import org.mingle.api.contact.ContactId;
import org.mingle.api.workspace.Entries;

/** What the person writes themselves; it stays with the persona it was written about, so that a merge can be taken apart. */
final class OwnEntries implements Entries {
    private static final String PERSONAS = "(SELECT id FROM persona WHERE ws = ? AND person = ?)";

    private final long ws;
    private final Supplier<Sql> writers;

    OwnEntries(long ws, Supplier<Sql> writers) {
        this.ws = ws;
        this.writers = writers;
    }

    @Override
    public boolean tag(ContactId id, String tag, boolean on) {
        return with(id, (sql, key) -> OwnAdditionRows.tag(sql, ws, key, tag, on));
    }

    @Override
    public boolean note(ContactId id, String text) {
        return with(id, (sql, person) -> {
            sql.update("DELETE FROM note WHERE ws = ? AND contact IN " + PERSONAS, ws, ws, person);
            if (!text.isBlank()) {
                sql.update("INSERT INTO note VALUES (?, ?, ?)", ws, person, text);
            }
        });
    }

    @Override
    public boolean forget(ContactId id) {
        return with(id, (sql, key) -> {
            OwnAdditionRows.forget(sql, ws, key);
            new Forgetting(ws, sql).forget(key);
            Tables.dropDerived(sql, ws);
        });
    }

    private boolean with(ContactId id, Work work) {
        boolean[] known = {false};
        try (Sql sql = writers.get()) {
            sql.atomically(() -> {
                long person = new Mergers(ws, sql).person(People.key(id));
                known[0] = person >= 0;
                if (known[0]) {
                    work.on(sql, person);
                }
            });
        }
        return known[0];
    }

    /** Writes something about a person that is there. */
    @FunctionalInterface
    private interface Work {
        void on(Sql sql, long person);
    }
}
