package org.mingle.store;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mingle.api.workspace.KeptTies;

/** Ties worked out of everything that a workspace has, in two tables that may be lost. */
final class KeptTieRows implements KeptTies {
    private final long ws;
    private final Sql sql;
    private final long version;

    private KeptTieRows(long ws, Sql sql, long version) {
        this.ws = ws;
        this.sql = sql;
        this.version = version;
    }

    /**
     * Returns those of an archive; none when it does not see everything, since its ties are not those of other days.
     *
     * @param sql a connection whose own writes do not look to the workspace as if others had written
     * @param version of the data when the archive was opened
     */
    static KeptTies of(long ws, Sql sql, long version, LocalDate asOf, Visible visible) {
        if (!visible.all() || visible.early()) {
            return NONE;
        }
        long later = sql.number(
                "SELECT (SELECT count(*) FROM activity WHERE ws = ? AND at >= ?) + (SELECT count(*) FROM meeting WHERE ws = ? AND"
                        + " day > ?)",
                0,
                ws,
                asOf.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli(),
                ws,
                asOf.toEpochDay());
        return later == 0 ? new KeptTieRows(ws, sql, version) : NONE;
    }

    /** Takes them out, within the transaction that erases what they were made of. */
    static void clear(Sql sql, long ws) {
        sql.update("DELETE FROM kept_tie WHERE ws = ?", ws);
        sql.update("DELETE FROM kept_tie_state WHERE ws = ?", ws);
    }

    @Override
    public Optional<List<Kept>> read(String edition, boolean idle, int limit) {
        List<Kept> kept = new ArrayList<>();
        String known = " FROM workspace w JOIN kept_tie_state s ON s.ws = w.ws AND s.version = w.version";
        String these = " WHERE w.ws = ? AND s.version = ? AND s.edition = ?";
        if (limit > MOST) {
            return Optional.empty();
        }
        sql.few(
                "SELECT t.contact, t.idle, t.parts" + known + " JOIN kept_tie t ON t.ws = w.ws" + these
                        + (idle ? " AND t.idle = 1" : "") + " ORDER BY t.place LIMIT ?",
                row -> kept.add(new Kept(People.id(row.getLong(1)), row.getInt(2) == 1, row.getString(3))),
                ws,
                version,
                edition,
                limit);
        boolean any = !kept.isEmpty() || sql.number("SELECT count(*)" + known + these, 0, ws, version, edition) > 0;
        return any ? Optional.of(kept) : Optional.empty();
    }

    @Override
    public void keep(String edition, List<Kept> ties) {
        sql.atOnce(() -> {
            if (sql.number("SELECT version FROM workspace WHERE ws = ?", -1, ws) == version) {
                clear(sql, ws);
                write(ties);
                sql.update("INSERT INTO kept_tie_state VALUES (?, ?, ?)", ws, version, edition);
            }
        });
    }

    private void write(List<Kept> ties) {
        int idle = 0;
        for (int place = 0; place < ties.size(); place++) {
            Kept one = ties.get(place);
            idle += one.idle() ? 1 : 0;
            if (place < MOST || one.idle() && idle <= MOST) {
                sql.later(
                        "INSERT INTO kept_tie VALUES (?, ?, ?, ?, ?)",
                        ws,
                        place,
                        People.key(one.contact()),
                        one.idle() ? 1 : 0,
                        one.parts());
            }
        }
    }
}
