package org.mingle.store;

/** Takes one import back: what only it brought goes, what it changed is as before. */
final class Undo {
    private final long ws;
    private final long key;
    private final Sql sql;

    Undo(long ws, long key, Sql sql) {
        this.ws = ws;
        this.key = key;
        this.sql = sql;
    }

    boolean run() {
        if (sql.number("SELECT count(*) FROM import WHERE ws = ? AND id = ? AND undone = 0", 0, ws, key) == 0) {
            return false;
        }
        sql.atomically(() -> {
            restoreChanged();
            dropOwnRows();
            for (String table : new String[] {"card", "snapshot", "profile", "coverage", "former"}) {
                sql.update("DELETE FROM " + table + " WHERE ws = ? AND import = ?", ws, key);
            }
            sql.update("UPDATE import SET undone = 1 WHERE ws = ? AND id = ?", ws, key);
            forgetStrangers();
            sql.update("UPDATE workspace SET version = version + 1 WHERE ws = ?", ws);
        });
        return true;
    }

    private void restoreChanged() {
        sql.update(
                "UPDATE activity SET (digest, audience, at, precision, text, words, url, links, mentions, reception, detail) ="
                        + " (SELECT f.digest, f.audience, f.at, f.precision, f.text, f.words, f.url, f.links, f.mentions,"
                        + " f.reception, f.detail FROM former f WHERE f.ws = activity.ws AND f.import = ? AND f.id = activity.id)"
                        + " WHERE ws = ? AND last_import = ? AND id IN (SELECT id FROM former WHERE ws = ? AND import = ?)",
                key,
                ws,
                key,
                ws,
                key);
        sql.update(
                "UPDATE exchange SET (at, words) = (SELECT a.at, a.words FROM activity a WHERE a.ws = exchange.ws AND a.id ="
                        + " exchange.activity) WHERE ws = ? AND activity IN (SELECT id FROM former WHERE ws = ? AND import = ?)",
                ws,
                ws,
                key);
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
        sql.update("UPDATE activity SET first_import = last_import WHERE ws = ? AND first_import = ?", ws, key);
        sql.update("UPDATE activity SET last_import = first_import WHERE ws = ? AND last_import = ?", ws, key);
    }

    private void forgetStrangers() {
        String stranger =
                " NOT IN (SELECT contact FROM card WHERE ws = ? UNION SELECT contact FROM exchange WHERE ws = ? UNION"
                        + " SELECT contact FROM tag WHERE ws = ? UNION SELECT contact FROM note WHERE ws = ?)";
        sql.update("DELETE FROM account WHERE ws = ? AND contact" + stranger, ws, ws, ws, ws, ws);
        sql.update("DELETE FROM contact WHERE ws = ? AND coalesce(merged_into, id)" + stranger, ws, ws, ws, ws, ws);
        if (sql.number("SELECT count(*) FROM import WHERE ws = ? AND undone = 0", 0, ws) == 0) {
            sql.update("DELETE FROM owner WHERE ws = ?", ws);
        }
    }
}
