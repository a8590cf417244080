package org.mingle.store;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * Puts an export in its place that is older than one imported before: what the newer one says of an activity stays, and what
 * the older one says is kept for the time when the newer one is taken back.
 */
final class LateExport {
    /** No import has this number. */
    private static final long MEANWHILE = -1;

    private static final int PORTION = 10_000;

    private final long ws;
    private final long key;
    private final Sql sql;
    private final FormerRows former;

    LateExport(long ws, long key, Sql sql) {
        this.ws = ws;
        this.key = key;
        this.sql = sql;
        this.former = new FormerRows(ws, sql);
    }

    /** Call it at the end of the import, which has overwritten what was there and is among the imports. */
    void settle() {
        ImportOrder order = new ImportOrder(ws, sql);
        if (order.isNewest(key)) {
            return;
        }
        for (List<FormerRows.Held> some = told("");
                !some.isEmpty();
                some = told(some.get(some.size() - 1).id())) {
            some.forEach(one -> insert(one.id(), order.sorted(one.holders())));
        }
        former.followInExchanges("SELECT id FROM activity WHERE ws = ? AND last_import = ?", ws, key);
    }

    /** Returns the next activities after one that this import and others tell, and not all in the same words. */
    private List<FormerRows.Held> told(String after) {
        List<FormerRows.Held> told = new ArrayList<>();
        sql.query(
                "SELECT id, first_import, last_import, also_in FROM activity WHERE ws = ? AND last_import = ? AND first_import"
                        + " <> ? AND id > ? AND id IN (SELECT f.id FROM former f WHERE f.ws = ?) ORDER BY id LIMIT ?",
                row -> told.add(FormerRows.Held.of(row)),
                ws,
                key,
                key,
                after,
                ws,
                PORTION);
        return told;
    }

    private void insert(String id, NavigableSet<Long> holders) {
        Long next = holders.higher(key);
        if (next == null) {
            return;
        }
        former.keep(MEANWHILE, id);
        long said = former.digest(id);
        if (former.digest(key, id) != null) {
            former.restore(key, id);
            former.drop(key, id);
        }
        Long after = changedAfter(next, holders, id);
        long nextSays = after == null ? former.digest(id) : sayBefore(after, id);
        if (holders.lower(key) == null) {
            former.drop(next, id);
        } else {
            leaveWhatWasBefore(id, said, next, nextSays, after);
        }
        if (said == nextSays) {
            former.drop(MEANWHILE, id);
        } else {
            former.move(MEANWHILE, next, id);
        }
    }

    /** What was before the next import is now before this one, unless they say the same. */
    private void leaveWhatWasBefore(String id, long said, long next, long nextSays, @Nullable Long after) {
        Long before = former.digest(next, id);
        if (before != null) {
            if (before == said) {
                former.drop(next, id);
            } else {
                former.move(next, key, id);
            }
        } else if (nextSays != said) {
            if (after == null) {
                former.keep(key, id);
            } else {
                former.copy(after, key, id);
            }
        }
    }

    private long sayBefore(long after, String id) {
        Long digest = former.digest(after, id);
        return digest == null ? 0 : digest;
    }

    /** Returns the first import after one that says something else than that one. */
    private @Nullable Long changedAfter(long one, NavigableSet<Long> holders, String id) {
        for (long each : holders.tailSet(one, false)) {
            if (former.digest(each, id) != null) {
                return each;
            }
        }
        return null;
    }
}
