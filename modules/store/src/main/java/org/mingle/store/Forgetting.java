package org.mingle.store;

import java.util.ArrayList;
import java.util.List;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;

/** Erases a person: every persona, every row about them, and what was said to or by them alone. */
final class Forgetting {
    /** Tables whose rows are about one persona, by the column that names it. */
    private static final List<String> ABOUT =
            List.of("account.persona", "card.persona", "tag.contact", "note.contact", "apart.one", "apart.other");

    private final long ws;
    private final Sql sql;

    Forgetting(long ws, Sql sql) {
        this.ws = ws;
        this.sql = sql;
    }

    /** Forgets a person; call it within a transaction. */
    void forget(long person) {
        List<Long> personas = new ArrayList<>();
        sql.query(
                "SELECT id FROM persona WHERE ws = ? AND person = ?", row -> personas.add(row.getLong(1)), ws, person);
        suppress(person);
        sql.update("DELETE FROM exchange WHERE ws = ? AND contact = ?", ws, person);
        for (long persona : personas) {
            erase(persona);
        }
        sql.update("DELETE FROM merger WHERE ws = ? AND (kept = ? OR dropped = ?)", ws, person, person);
        sql.update("UPDATE workspace SET version = version + 1 WHERE ws = ?", ws);
    }

    private void erase(long persona) {
        String listed = "%," + persona + ",%";
        List<String> alone = new ArrayList<>();
        sql.query(
                "SELECT id FROM activity WHERE ws = ? AND (actor = ? OR direction = 'SENT' AND others = ?)",
                row -> alone.add(row.getString(1)),
                ws,
                persona,
                "," + persona + ",");
        for (String activity : alone) {
            sql.update("DELETE FROM former WHERE ws = ? AND id = ?", ws, activity);
            sql.update("DELETE FROM dismissal WHERE ws = ? AND question = ?", ws, activity);
            sql.update("DELETE FROM activity WHERE ws = ? AND id = ?", ws, activity);
        }
        sql.update(
                "UPDATE activity SET others = replace(others, ?, ',') WHERE ws = ? AND others LIKE ?",
                "," + persona + ",",
                ws,
                listed);
        for (String column : ABOUT) {
            String table = column.substring(0, column.indexOf('.'));
            sql.update("DELETE FROM " + table + " WHERE ws = ? AND " + column + " = ?", ws, persona);
        }
        sql.update("DELETE FROM merger WHERE ws = ? AND (dropped = ? OR personas LIKE ?)", ws, persona, listed);
        sql.update("DELETE FROM persona WHERE ws = ? AND id = ?", ws, persona);
    }

    private void suppress(long person) {
        Suppressed suppressed = new Suppressed(ws, sql);
        List<Long> digests = new ArrayList<>();
        sql.query(
                "SELECT a.network, a.handle FROM account a JOIN persona p ON p.ws = a.ws AND p.id = a.persona WHERE a.ws = ? AND"
                        + " p.person = ?",
                row -> digests.add(suppressed.digest(
                        Personas.key(new Account(new Network(row.getString(1)), row.getString(2), null)))),
                ws,
                person);
        sql.query(
                "SELECT folded FROM persona WHERE ws = ? AND person = ?",
                row -> digests.add(suppressed.digest(row.getString(1))),
                ws,
                person);
        digests.forEach(
                digest -> sql.update("INSERT INTO suppressed VALUES (?, ?) ON CONFLICT DO NOTHING", ws, digest));
    }
}
