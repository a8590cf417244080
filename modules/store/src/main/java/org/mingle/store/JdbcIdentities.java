package org.mingle.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.mingle.api.contact.ContactId;
import org.mingle.api.contact.Identities;
import org.mingle.api.contact.Merge;
import org.mingle.api.contact.Proposal;

/** What is decided on who is who, and what waits for a decision. */
final class JdbcIdentities implements Identities {
    private static final String OWNER = "you said so";

    private final long ws;
    private final Supplier<Sql> connections;
    private final Readers readers;

    JdbcIdentities(long ws, Supplier<Sql> connections, Readers readers) {
        this.ws = ws;
        this.connections = connections;
        this.readers = readers;
    }

    @Override
    public List<Proposal> proposals(int limit) {
        List<Proposal> list = new ArrayList<>();
        readers.read(sql -> list.addAll(new Proposals(ws, sql).list(limit)));
        return list;
    }

    @Override
    public boolean merge(ContactId kept, ContactId dropped) {
        return write(mergers -> {
            long one = mergers.person(People.key(kept));
            long other = mergers.person(People.key(dropped));
            if (one < 0 || other < 0 || one == other) {
                return false;
            }
            mergers.merge(one, other, OWNER, null, System.currentTimeMillis());
            return true;
        });
    }

    @Override
    public boolean split(String id) {
        if (!id.matches("m\\d{1,15}")) {
            return false;
        }
        return write(mergers -> mergers.split(Long.parseLong(id.substring(1)), true));
    }

    @Override
    public boolean apart(ContactId one, ContactId other) {
        return write(mergers -> {
            long first = mergers.person(People.key(one));
            long second = mergers.person(People.key(other));
            if (first < 0 || second < 0 || first == second) {
                return false;
            }
            mergers.apart(first, second);
            return true;
        });
    }

    private boolean write(Predicate<Mergers> work) {
        boolean[] done = {false};
        try (Sql sql = connections.get()) {
            sql.atomically(() -> {
                done[0] = work.test(new Mergers(ws, sql));
                if (done[0]) {
                    sql.update("UPDATE workspace SET version = version + 1 WHERE ws = ?", ws);
                }
            });
        }
        return done[0];
    }

    @Override
    public List<Merge> history() {
        List<Merge> merges = new ArrayList<>();
        readers.read(sql -> sql.query(
                "SELECT m.id, k.person, k.name, d.name, m.reason, m.at, m.undone FROM merger m JOIN persona k ON k.ws = m.ws AND k.id = m.kept JOIN persona d ON d.ws = m.ws"
                        + " AND d.id = m.dropped WHERE m.ws = ? ORDER BY m.id DESC",
                row -> merges.add(new Merge(
                        "m" + row.getLong(1),
                        People.id(row.getLong(2)),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        !row.getString(5).equals(OWNER),
                        Instant.ofEpochMilli(row.getLong(6)),
                        row.getInt(7) != 0)),
                ws));
        return merges;
    }
}
