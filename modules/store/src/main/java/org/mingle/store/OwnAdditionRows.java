package org.mingle.store;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.ContactId;
import org.mingle.api.own.Additions;
import org.mingle.api.own.Cadence;
import org.mingle.api.own.Tier;

/** Writes what the person adds to contacts. */
final class OwnAdditionRows implements Additions {
    private final long ws;
    private final Supplier<Sql> writers;

    OwnAdditionRows(long ws, Supplier<Sql> writers) {
        this.ws = ws;
        this.writers = writers;
    }

    @Override
    public int tag(Collection<ContactId> who, String tag, boolean on) {
        return each(who, (sql, key) -> tag(sql, ws, key, tag, on));
    }

    /** Also counts as a change of ties when everybody with the tag has a cadence. */
    static void tag(Sql sql, long ws, long key, String tag, boolean on) {
        if (on) {
            sql.update("INSERT INTO tag VALUES (?, ?, ?) ON CONFLICT DO NOTHING", ws, key, tag);
        } else {
            sql.update("DELETE FROM tag WHERE ws = ? AND tag = ? AND " + Added.IS_OF, ws, tag, ws, key);
        }
        sql.update(
                "UPDATE workspace SET version = version + 1 WHERE ws = ? AND EXISTS (SELECT 1 FROM cadence c WHERE c.ws ="
                        + " workspace.ws AND c.scope = 'tag' AND c.what = ?)",
                ws,
                tag);
    }

    @Override
    public int favourite(Collection<ContactId> who, boolean on) {
        return each(who, (sql, key) -> {
            if (on) {
                sql.update("INSERT INTO favourite VALUES (?, ?) ON CONFLICT DO NOTHING", ws, key);
            } else {
                sql.update("DELETE FROM favourite WHERE ws = ? AND " + Added.IS_OF, ws, ws, key);
            }
        });
    }

    @Override
    public int cadence(Collection<ContactId> who, @Nullable Cadence cadence) {
        return each(who, (sql, key) -> {
            dropCadence(sql, ws, key);
            set(sql, "contact", People.id(key).value(), cadence);
        });
    }

    private static void dropCadence(Sql sql, long ws, long key) {
        sql.update(
                "DELETE FROM cadence WHERE ws = ? AND scope = 'contact' AND what IN (SELECT 'c' || k.id FROM persona k"
                        + " WHERE k.ws = ? AND k.person = ?)",
                ws,
                ws,
                key);
    }

    /** Erases everything that was added to a person who is about to be forgotten. */
    static void forget(Sql sql, long ws, long key) {
        for (String table : Added.ADDED) {
            sql.update("DELETE FROM " + table + " WHERE ws = ? AND " + Added.IS_OF, ws, ws, key);
        }
        dropCadence(sql, ws, key);
    }

    @Override
    public void cadence(String tag, @Nullable Cadence cadence) {
        alone(sql -> set(sql, "tag", tag, cadence));
    }

    @Override
    public void cadence(Tier tier, @Nullable Cadence cadence) {
        alone(sql -> set(sql, "tier", tier.id(), cadence));
    }

    private void set(Sql sql, String scope, String what, @Nullable Cadence cadence) {
        sql.update("DELETE FROM cadence WHERE ws = ? AND scope = ? AND what = ?", ws, scope, what);
        if (cadence != null) {
            sql.update(
                    "INSERT INTO cadence VALUES (?, ?, ?, ?, ?)",
                    ws,
                    scope,
                    what,
                    cadence.idealDays(),
                    cadence.maximumDays());
        }
        tiesChanged(sql);
    }

    @Override
    public int met(Collection<ContactId> who, LocalDate day, String words) {
        return each(who, (sql, key) -> {
            sql.update(
                    "INSERT INTO meeting VALUES (?, ?, ?, ?) ON CONFLICT (ws, contact, day) DO UPDATE SET words ="
                            + " excluded.words",
                    ws,
                    key,
                    day.toEpochDay(),
                    words);
            tiesChanged(sql);
        });
    }

    @Override
    public int notMet(Collection<ContactId> who, LocalDate day) {
        int[] gone = {0};
        each(who, (sql, key) -> {
            int rows = sql.update(
                    "DELETE FROM meeting WHERE ws = ? AND day = ? AND " + Added.IS_OF, ws, day.toEpochDay(), ws, key);
            gone[0] += Math.min(1, rows);
            tiesChanged(sql);
        });
        return gone[0];
    }

    private void tiesChanged(Sql sql) {
        sql.update("UPDATE workspace SET version = version + 1 WHERE ws = ?", ws);
    }

    private void alone(java.util.function.Consumer<Sql> work) {
        try (Sql sql = writers.get()) {
            sql.atomically(() -> work.accept(sql));
        }
    }

    private int each(Collection<ContactId> who, Work work) {
        Set<ContactId> there = new LinkedHashSet<>();
        alone(sql -> {
            Mergers mergers = new Mergers(ws, sql);
            for (ContactId id : new LinkedHashSet<>(who)) {
                long person = mergers.person(People.key(id));
                if (person >= 0) {
                    work.on(sql, person);
                    there.add(id);
                }
            }
        });
        return there.size();
    }

    /** Writes something about a person that is there. */
    @FunctionalInterface
    private interface Work {
        void on(Sql sql, long key);
    }
}
