package org.mingle.store;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes personas one person and takes them apart again. Rows stay with their persona; only who that is changes. */
final class Mergers {
    private final long ws;
    private final Sql sql;

    Mergers(long ws, Sql sql) {
        this.ws = ws;
        this.sql = sql;
    }

    /**
     * Merges two persons.
     *
     * @param during the import that did it, null when the owner did
     */
    void merge(long kept, long dropped, String reason, @Nullable Long during, long at) {
        List<Long> moved = new ArrayList<>(1);
        sql.query(
                "SELECT id FROM persona WHERE ws = ? AND person = ? ORDER BY id",
                row -> moved.add(row.getLong(1)),
                ws,
                dropped);
        sql.update("UPDATE persona SET person = ? WHERE ws = ? AND person = ?", kept, ws, dropped);
        sql.update("UPDATE exchange SET contact = ? WHERE ws = ? AND contact = ?", kept, ws, dropped);
        sql.update(
                "INSERT INTO merger VALUES (?, (SELECT coalesce(max(id), 0) + 1 FROM merger WHERE ws = ?), ?, ?, ?, ?, ?, ?, 0)",
                ws,
                ws,
                kept,
                dropped,
                Lists.keys(moved),
                reason,
                during,
                at);
    }

    /** Takes a merge apart; returns false when there is no such merge or it is apart. */
    boolean split(long merger, boolean forGood) {
        long[] who = {-1, -1};
        List<Long> moved = new ArrayList<>(1);
        sql.query(
                "SELECT kept, dropped, personas FROM merger WHERE ws = ? AND id = ? AND undone = 0",
                row -> {
                    who[0] = row.getLong(1);
                    who[1] = row.getLong(2);
                    moved.addAll(Lists.keys(row.getString(3)));
                },
                ws,
                merger);
        if (moved.isEmpty()) {
            return false;
        }
        long now = person(who[0]);
        for (long persona : moved) {
            sql.update(
                    "UPDATE persona SET person = ? WHERE ws = ? AND id = ? AND person = ?", who[1], ws, persona, now);
            sql.update(
                    "UPDATE exchange SET contact = ? WHERE ws = ? AND contact = ? AND persona = ?",
                    who[1],
                    ws,
                    now,
                    persona);
        }
        sql.update("UPDATE merger SET undone = 1 WHERE ws = ? AND id = ?", ws, merger);
        if (forGood) {
            apart(who[0], who[1]);
        }
        return true;
    }

    void apart(long one, long other) {
        sql.update(
                "INSERT INTO apart VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                ws,
                Math.min(one, other),
                Math.max(one, other));
    }

    /** Returns who a contact is now, -1 when there is none. */
    long person(long contact) {
        return sql.number("SELECT person FROM persona WHERE ws = ? AND id = ?", -1, ws, contact);
    }

    /** Returns whether the owner said that two are never the same, of any of their personas. */
    boolean keptApart(long one, long other) {
        return sql.number(
                        "SELECT count(*) FROM apart a JOIN persona p ON p.ws = a.ws AND p.id = a.one JOIN persona q ON q.ws ="
                                + " a.ws AND q.id = a.other WHERE a.ws = ? AND (p.person = ? AND q.person = ? OR p.person = ? AND"
                                + " q.person = ?)",
                        0,
                        ws,
                        one,
                        other,
                        other,
                        one)
                > 0;
    }

    /** Returns whether one list of connections has both, each with an account of the same network: then they are two. */
    boolean listedSideBySide(long one, long other) {
        return !Collections.disjoint(lists(one), lists(other));
    }

    /** An address book may well have one person twice. */
    private Set<String> lists(long person) {
        Set<String> lists = new HashSet<>();
        sql.query(
                "SELECT p.network, c.import FROM persona p JOIN card c ON c.ws = p.ws AND c.persona = p.id WHERE p.ws = ? AND"
                        + " p.person = ? AND p.network <> 'email'",
                row -> lists.add(row.getString(1) + " " + row.getString(2)),
                ws,
                person);
        return lists;
    }
}
