package org.mingle.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeSet;
import org.mingle.store.FormerRows.Held;

/** Takes one import back, also an older one: what only it brought goes, what it changed is as the others have it. */
final class Undo {
    private final long ws;
    private final long key;
    private final Sql sql;
    private final FormerRows former;
    private final ImportOrder order;

    Undo(long ws, long key, Sql sql) {
        this.ws = ws;
        this.key = key;
        this.sql = sql;
        this.former = new FormerRows(ws, sql);
        this.order = new ImportOrder(ws, sql);
    }

    boolean run(long at) {
        if (sql.number("SELECT count(*) FROM import WHERE ws = ? AND id = ? AND undone = 0", 0, ws, key) == 0) {
            return false;
        }
        sql.atomically(() -> {
            splitMergers();
            forgetBeginnings();
            changes().forEach(this::takeBack);
            former.followInExchanges("SELECT f.id FROM former f WHERE f.ws = ? AND f.import = ?", ws, key);
            dropOwnRows();
            dropOwnAccounts();
            for (String table : new String[] {"card", "snapshot", "profile", "coverage", "former"}) {
                sql.update("DELETE FROM " + table + " WHERE ws = ? AND import = ?", ws, key);
            }
            sql.update("UPDATE import SET undone = 1 WHERE ws = ? AND id = ?", ws, key);
            forgetStrangers();
            new Linking(ws, sql).run(null, at);
            Tables.dropDerived(sql, ws);
            sql.update("UPDATE workspace SET version = version + 1 WHERE ws = ?", ws);
        });
        return true;
    }

    /** What the import was certain of may rest on its rows alone; what the others still show is linked anew at the end. */
    private void splitMergers() {
        List<Long> mergers = new ArrayList<>();
        sql.query(
                "SELECT id FROM merger WHERE ws = ? AND import = ? AND undone = 0 ORDER BY id DESC",
                row -> mergers.add(row.getLong(1)),
                ws,
                key);
        mergers.forEach(one -> new Mergers(ws, sql).split(one, false));
        sql.update("DELETE FROM merger WHERE ws = ? AND import = ?", ws, key);
    }

    private List<Held> changes() {
        List<Held> changes = new ArrayList<>();
        sql.query(
                "SELECT a.id, a.first_import, a.last_import, a.also_in FROM former f JOIN activity a ON a.ws = f.ws AND a.id ="
                        + " f.id WHERE f.ws = ? AND f.import = ?",
                row -> changes.add(Held.of(row)),
                ws,
                key);
        return changes;
    }

    /** What was there before goes to the next import that has the row, or, after the last one, into the row itself. */
    private void takeBack(Held held) {
        NavigableSet<Long> holders = order.sorted(held.holders());
        Long next = holders.higher(key);
        if (next == null) {
            former.restore(key, held.id());
        } else if (former.drop(next, held.id()) || holders.lower(key) != null) {
            former.move(key, next, held.id());
        }
    }

    /** What only it said, as the first to have a row, is not what anybody said before the next one. */
    private void forgetBeginnings() {
        List<Held> begun = new ArrayList<>();
        sql.query(
                "SELECT id, first_import, last_import, also_in FROM activity WHERE ws = ? AND first_import <> last_import AND"
                        + " (first_import = ? OR last_import = ? OR also_in LIKE ?) AND id IN (SELECT f.id FROM former f WHERE"
                        + " f.ws = ? AND f.import <> ?)",
                row -> begun.add(Held.of(row)),
                ws,
                key,
                key,
                "%," + key + ",%",
                ws,
                key);
        for (Held held : begun) {
            NavigableSet<Long> holders = order.sorted(held.holders());
            Long next = holders.higher(key);
            if (holders.lower(key) == null && next != null) {
                former.drop(next, held.id());
            }
        }
    }

    private void dropOwnRows() {
        sql.update(
                "DELETE FROM exchange WHERE ws = ? AND activity IN (SELECT id FROM activity WHERE ws = ? AND first_import = ? AND"
                        + " last_import = ?)",
                ws,
                ws,
                key,
                key);
        sql.update("DELETE FROM activity WHERE ws = ? AND first_import = ? AND last_import = ?", ws, key, key);
        List<Held> longHeld = new ArrayList<>();
        sql.query(
                "SELECT id, first_import, last_import, also_in FROM activity WHERE ws = ? AND also_in IS NOT NULL AND (first_import"
                        + " = ? OR last_import = ? OR also_in LIKE ?)",
                row -> longHeld.add(Held.of(row)),
                ws,
                key,
                key,
                "%," + key + ",%");
        sql.engine().byKeys(sql, true);
        longHeld.forEach(this::leaveToTheOthers);
        sql.engine().byKeys(sql, false);
        sql.update("UPDATE activity SET first_import = last_import WHERE ws = ? AND first_import = ?", ws, key);
        sql.update("UPDATE activity SET last_import = first_import WHERE ws = ? AND last_import = ?", ws, key);
    }

    private void leaveToTheOthers(Held row) {
        TreeSet<Long> others = row.holders();
        others.remove(key);
        long first = others.first();
        long last = others.last();
        others.remove(first);
        others.remove(last);
        sql.later(
                "UPDATE activity SET first_import = ?, last_import = ?, also_in = ? WHERE ws = ? AND id = ?",
                first,
                last,
                others.isEmpty() ? null : Lists.keys(List.copyOf(others)),
                ws,
                row.id());
    }

    /**
     * An account that only rows of this import gave to somebody goes; the main one stays with its persona. The other lists
     * are asked by {@code p}, so that SQLite does so only for accounts that are not the main one.
     */
    private void dropOwnAccounts() {
        List<Object[]> gone = new ArrayList<>();
        sql.query(
                "SELECT a.network, a.handle, a.persona FROM account a JOIN card c ON c.ws = a.ws AND c.persona = a.persona AND"
                        + " c.import = ? JOIN persona p ON p.ws = a.ws AND p.id = a.persona WHERE a.ws = ? AND NOT (p.network ="
                        + " a.network AND p.main = a.handle) AND c.accounts LIKE '%' || a.network || ' ' || a.handle || '%' AND"
                        + " NOT EXISTS (SELECT 1 FROM card d WHERE d.ws = p.ws AND d.persona = p.id AND d.import <> c.import"
                        + " AND d.accounts LIKE '%' || a.network || ' ' || a.handle || '%')",
                row -> gone.add(new Object[] {ws, row.getString(1), row.getString(2), row.getLong(3)}), key, ws);
        gone.forEach(one ->
                sql.update("DELETE FROM account WHERE ws = ? AND network = ? AND handle = ? AND persona = ?", one));
    }

    /** Drops personas that nothing is left of; whoever the owner wrote about stays. */
    private void forgetStrangers() {
        Set<Long> strangers = new HashSet<>();
        sql.query(
                "SELECT id FROM persona p WHERE ws = ? AND NOT EXISTS (SELECT 1 FROM card c WHERE c.ws = p.ws AND c.persona ="
                        + " p.id)" + Added.NOTHING_ADDED,
                row -> strangers.add(row.getLong(1)),
                ws);
        sql.query(
                "SELECT actor, others FROM activity WHERE ws = ? AND (actor IS NOT NULL OR others <> '')",
                row -> {
                    strangers.remove(row.getLong(1));
                    strangers.removeAll(Lists.keys(row.getString(2)));
                },
                ws);
        for (long one : several()) {
            if (strangers.remove(one)) {
                handOver(one);
                drop(List.of(one));
            }
        }
        drop(strangers);
        dropWhatIsAboutNobody();
        if (sql.number("SELECT count(*) FROM import WHERE ws = ? AND undone = 0", 0, ws) == 0) {
            sql.update("DELETE FROM owner WHERE ws = ?", ws);
        }
    }

    /** Returns the personas of everybody who has more than one. */
    private List<Long> several() {
        List<Long> several = new ArrayList<>();
        sql.query(
                "SELECT id FROM persona WHERE ws = ? AND person IN (SELECT q.person FROM persona q WHERE q.ws = ? AND q.id <>"
                        + " q.person) ORDER BY id",
                row -> several.add(row.getLong(1)),
                ws,
                ws);
        return several;
    }

    private void drop(Collection<Long> strangers) {
        strangers.forEach(one -> sql.later("DELETE FROM persona WHERE ws = ? AND id = ?", ws, one));
    }

    /** In one go: SQLite looks through all accounts for those of one persona. */
    private void dropWhatIsAboutNobody() {
        String known = "EXISTS (SELECT 1 FROM persona p WHERE p.ws = ";
        sql.update("DELETE FROM account WHERE ws = ? AND NOT " + known + "account.ws AND p.id = account.persona)", ws);
        sql.update(
                "DELETE FROM apart WHERE ws = ? AND NOT (" + known + "apart.ws AND p.id = apart.one) AND " + known
                        + "apart.ws AND p.id = apart.other))",
                ws);
    }

    /** A person whose first persona goes is called by the next one. */
    private void handOver(long stranger) {
        long heir = sql.number(
                "SELECT min(id) FROM persona WHERE ws = ? AND person = ? AND id <> ?", -1, ws, stranger, stranger);
        if (heir > 0) {
            sql.update("UPDATE persona SET person = ? WHERE ws = ? AND person = ?", heir, ws, stranger);
            sql.update("UPDATE exchange SET contact = ? WHERE ws = ? AND contact = ?", heir, ws, stranger);
            sql.update("UPDATE merger SET kept = ? WHERE ws = ? AND kept = ?", heir, ws, stranger);
        }
    }
}
