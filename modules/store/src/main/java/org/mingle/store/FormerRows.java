package org.mingle.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What an activity said before an import changed it. Of the imports that have an activity, in the order of their exports,
 * the row itself has what the last one says; where one says something else than the one before it, what that one said is
 * kept under its number.
 */
final class FormerRows {
    private static final String SAID =
            "digest, audience, at, precision, text, words, url, links, mentions, reception, detail";

    private final long ws;
    private final Sql sql;

    FormerRows(long ws, Sql sql) {
        this.ws = ws;
        this.sql = sql;
    }

    /** An activity, and the imports that have it. */
    record Held(String id, TreeSet<Long> holders) {
        /** Reads the columns {@code id, first_import, last_import, also_in}. */
        static Held of(ResultSet row) throws SQLException {
            String between = row.getString(4);
            TreeSet<Long> holders = new TreeSet<>(between == null ? List.of() : Lists.keys(between));
            holders.add(row.getLong(2));
            holders.add(row.getLong(3));
            return new Held(row.getString(1), holders);
        }
    }

    /** Keeps what the row says now under a number. */
    void keep(long under, String id) {
        sql.later(
                "INSERT INTO former (ws, import, id, " + SAID + ") SELECT ws, ?, id, " + SAID
                        + " FROM activity WHERE ws = ? AND id = ? ON CONFLICT DO NOTHING",
                under,
                ws,
                id);
    }

    /** Keeps what is kept under one number under another one too. */
    void copy(long from, long to, String id) {
        sql.update(
                "INSERT INTO former (ws, import, id, " + SAID + ") SELECT ws, ?, id, " + SAID
                        + " FROM former WHERE ws = ? AND import = ? AND id = ? ON CONFLICT DO NOTHING",
                to,
                ws,
                from,
                id);
    }

    void move(long from, long to, String id) {
        sql.update("UPDATE former SET import = ? WHERE ws = ? AND import = ? AND id = ?", to, ws, from, id);
    }

    /** Returns whether there was anything. */
    boolean drop(long under, String id) {
        return sql.update("DELETE FROM former WHERE ws = ? AND import = ? AND id = ?", ws, under, id) > 0;
    }

    /** Lets the row say again what is kept under a number; see {@link #followInExchanges}. */
    void restore(long under, String id) {
        sql.update(
                "UPDATE activity SET (" + SAID + ") = (SELECT " + SAID + " FROM former f WHERE f.ws = activity.ws AND"
                        + " f.import = ? AND f.id = activity.id) WHERE ws = ? AND id = ?",
                under,
                ws,
                id);
    }

    /** Returns the fingerprint of what is kept under a number, null when nothing is. */
    @Nullable
    Long digest(long under, String id) {
        Long[] found = {null};
        sql.query(
                "SELECT digest FROM former WHERE ws = ? AND import = ? AND id = ?",
                row -> found[0] = row.getLong(1),
                ws,
                under,
                id);
        return found[0];
    }

    long digest(String id) {
        return sql.number("SELECT digest FROM activity WHERE ws = ? AND id = ?", 0, ws, id);
    }

    /** Takes over into exchanges what was restored, of activities that a query finds. */
    void followInExchanges(String ids, Object... values) {
        Object[] all = new Object[values.length + 1];
        all[0] = ws;
        System.arraycopy(values, 0, all, 1, values.length);
        sql.update(
                "UPDATE exchange SET (at, words) = (SELECT a.at, a.words FROM activity a WHERE a.ws = exchange.ws AND a.id ="
                        + " exchange.activity) WHERE ws = ? AND activity IN (" + ids + ")",
                all);
    }
}
