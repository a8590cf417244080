package org.mingle.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Network;
import org.mingle.api.workspace.Entries;

/** What the person writes themselves. */
final class OwnEntries implements Entries {
    private final long ws;
    private final Supplier<Sql> writers;

    OwnEntries(long ws, Supplier<Sql> writers) {
        this.ws = ws;
        this.writers = writers;
    }

    @Override
    public boolean tag(ContactId id, String tag, boolean on) {
        return with(
                id,
                (sql, key) -> sql.update(
                        on
                                ? "INSERT INTO tag VALUES (?, ?, ?) ON CONFLICT DO NOTHING"
                                : "DELETE FROM tag WHERE ws = ? AND contact = ? AND tag = ?",
                        ws,
                        key,
                        tag));
    }

    @Override
    public boolean note(ContactId id, String text) {
        return with(id, (sql, key) -> {
            sql.update("DELETE FROM note WHERE ws = ? AND contact = ?", ws, key);
            if (!text.isBlank()) {
                sql.update("INSERT INTO note VALUES (?, ?, ?)", ws, key, text);
            }
        });
    }

    @Override
    public boolean merge(ContactId kept, ContactId dropped) {
        if (kept.equals(dropped)) {
            return false;
        }
        boolean[] known = {false};
        boolean first = with(kept, (sql, key) -> {
            long other = People.key(dropped);
            known[0] = there(sql, other);
            if (known[0]) {
                merge(sql, key, other);
            }
        });
        return first && known[0];
    }

    private void merge(Sql sql, long kept, long dropped) {
        sql.update("UPDATE account SET contact = ? WHERE ws = ? AND contact = ?", kept, ws, dropped);
        for (String table : new String[] {"card", "exchange", "tag", "note"}) {
            sql.update(
                    "UPDATE OR IGNORE " + table + " SET contact = ? WHERE ws = ? AND contact = ?", kept, ws, dropped);
            sql.update("DELETE FROM " + table + " WHERE ws = ? AND contact = ?", ws, dropped);
        }
        sql.update("UPDATE activity SET actor = ? WHERE ws = ? AND actor = ?", kept, ws, dropped);
        sql.update(
                "UPDATE activity SET others = replace(others, ?, ?) WHERE ws = ? AND others LIKE ?",
                "," + dropped + ",",
                "," + kept + ",",
                ws,
                "%," + dropped + ",%");
        sql.update(
                "UPDATE contact SET merged_into = ? WHERE ws = ? AND (id = ? OR merged_into = ?)",
                kept,
                ws,
                dropped,
                dropped);
        changed(sql);
    }

    @Override
    public boolean forget(ContactId id) {
        return with(id, this::forget);
    }

    private void forget(Sql sql, long key) {
        suppress(sql, key);
        String alone = "actor = ? OR direction = 'SENT' AND others = ?";
        Object[] who = {ws, key, "," + key + ","};
        sql.update(
                "DELETE FROM former WHERE ws = ?1 AND id IN (SELECT id FROM activity WHERE ws = ?1 AND (actor = ?2 OR"
                        + " direction = 'SENT' AND others = ?3))",
                who);
        sql.update("DELETE FROM activity WHERE ws = ? AND (" + alone + ")", who);
        sql.update(
                "UPDATE activity SET others = replace(others, ?, ',') WHERE ws = ? AND others LIKE ?",
                "," + key + ",",
                ws,
                "%," + key + ",%");
        for (String table : new String[] {"account", "card", "exchange", "tag", "note"}) {
            sql.update("DELETE FROM " + table + " WHERE ws = ? AND contact = ?", ws, key);
        }
        sql.update(
                "DELETE FROM exchange WHERE ws = ?1 AND activity NOT IN (SELECT id FROM activity WHERE ws = ?1)", ws);
        sql.update("DELETE FROM contact WHERE ws = ? AND (id = ? OR merged_into = ?)", ws, key, key);
        changed(sql);
    }

    private void suppress(Sql sql, long key) {
        long salt = sql.number("SELECT salt FROM workspace WHERE ws = ?", 0, ws);
        List<Long> digests = new ArrayList<>();
        sql.query(
                "SELECT network, handle FROM account WHERE ws = ? AND contact = ?",
                row -> digests.add(
                        Identity.digest(salt, new Account(new Network(row.getString(1)), row.getString(2), null))),
                ws,
                key);
        sql.query(
                "SELECT folded FROM contact WHERE ws = ? AND (id = ? OR merged_into = ?)",
                row -> digests.add(Digest.of(salt, row.getString(1))),
                ws,
                key,
                key);
        digests.forEach(
                digest -> sql.update("INSERT INTO suppressed VALUES (?, ?) ON CONFLICT DO NOTHING", ws, digest));
    }

    private void changed(Sql sql) {
        sql.update("UPDATE workspace SET version = version + 1 WHERE ws = ?", ws);
    }

    private boolean there(Sql sql, long key) {
        return sql.number("SELECT count(*) FROM contact WHERE ws = ? AND id = ? AND merged_into IS NULL", 0, ws, key)
                > 0;
    }

    private boolean with(ContactId id, Work work) {
        long key = People.key(id);
        boolean[] known = {false};
        try (Sql sql = writers.get()) {
            sql.atomically(() -> {
                known[0] = there(sql, key);
                if (known[0]) {
                    work.on(sql, key);
                }
            });
        }
        return known[0];
    }

    /** Writes something about a person that is there. */
    @FunctionalInterface
    private interface Work {
        void on(Sql sql, long key);
    }
}
