package org.mingle.store;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.store.text.PersonName;

/**
 * Merges what is certainly one person: who has an account in common and no other given name, and who on one network has
 * name and day of connection in common, which bridges a changed address. Whom one list of connections has side by side is
 * two, and so is whom the owner keeps apart.
 */
final class Linking {
    private static final String BY_ACCOUNT =
            "SELECT p.person, q.person, a.network FROM account a JOIN account b ON b.ws = a.ws AND b.network = a.network AND"
                    + " b.handle = a.handle AND b.persona > a.persona JOIN persona p ON p.ws = a.ws AND p.id = a.persona JOIN"
                    + " persona q ON q.ws = b.ws AND q.id = b.persona WHERE a.ws = ? AND p.person <> q.person";

    private static final String BY_NAME_AND_DAY =
            "SELECT min(p.person), max(p.person), p.folded FROM card c JOIN persona p ON p.ws = c.ws AND p.id = c.persona WHERE"
                    + " c.ws = ? AND c.connected_on IS NOT NULL AND p.network IN ('', 'linkedin') GROUP BY p.folded,"
                    + " c.connected_on HAVING count(DISTINCT p.person) = 2";

    private final long ws;
    private final Sql sql;
    private final Mergers mergers;

    Linking(long ws, Sql sql) {
        this.ws = ws;
        this.sql = sql;
        this.mergers = new Mergers(ws, sql);
    }

    private record Pair(long one, long other, String why) {}

    /**
     * Merges all pairs that are certain.
     *
     * @param during the import that brought them, null after something was taken back
     * @return whether there were any
     */
    boolean run(@Nullable Long during, long at) {
        boolean any = false;
        while (once(during, at)) {
            any = true;
        }
        return any;
    }

    private boolean once(@Nullable Long during, long at) {
        List<Pair> pairs = new ArrayList<>();
        sql.engine().joinAll(sql, () -> find(pairs));
        boolean any = false;
        for (Pair pair : pairs) {
            long one = mergers.person(pair.one);
            long other = mergers.person(pair.other);
            if (one != other && certain(one, other)) {
                mergers.merge(Math.min(one, other), Math.max(one, other), pair.why, during, at);
                any = true;
            }
        }
        return any;
    }

    private void find(List<Pair> into) {
        sql.query(
                BY_ACCOUNT,
                row -> into.add(new Pair(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3).equals("email") ? "same e-mail address" : "same account")),
                ws);
        sql.query(
                BY_NAME_AND_DAY,
                row -> into.add(new Pair(row.getLong(1), row.getLong(2), "same name and day of connection")),
                ws);
    }

    private boolean certain(long one, long other) {
        return !mergers.keptApart(one, other)
                && !mergers.listedSideBySide(one, other)
                && name(one).sameGiven(name(other));
    }

    private PersonName name(long person) {
        String[] name = {""};
        sql.query("SELECT name FROM persona WHERE ws = ? AND id = ?", row -> name[0] = row.getString(1), ws, person);
        return PersonName.of(name[0]);
    }
}
