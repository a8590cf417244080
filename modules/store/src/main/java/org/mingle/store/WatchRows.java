package org.mingle.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.mingle.api.contact.OrganisationName;
import org.mingle.api.contact.WatchList;
import org.mingle.api.contact.WatchRole;
import org.mingle.api.contact.Watched;
import org.mingle.api.workspace.CompanyEntries;

/**
 * The companies that are watched and the aliases of their names. Names are kept as typed, so that a later version may
 * compare them in a better way.
 */
final class WatchRows implements CompanyEntries {
    private final long ws;
    private final Sql reader;
    private final Supplier<Sql> writers;

    WatchRows(long ws, Sql reader, Supplier<Sql> writers) {
        this.ws = ws;
        this.reader = reader;
        this.writers = writers;
    }

    @Override
    public WatchList list() {
        return read(ws, reader);
    }

    static WatchList read(long ws, Sql sql) {
        List<Watched> companies = new ArrayList<>();
        sql.few(
                "SELECT name, role FROM watch WHERE ws = ? ORDER BY name",
                row -> {
                    String name = row.getString(1);
                    WatchRole.of(row.getString(2)).ifPresent(role -> companies.add(new Watched(name, role)));
                },
                ws);
        Map<String, String> aliases = new LinkedHashMap<>();
        sql.few(
                "SELECT name, same_as FROM organisation_alias WHERE ws = ? ORDER BY name",
                row -> aliases.put(row.getString(1), row.getString(2)),
                ws);
        return new WatchList(companies, aliases);
    }

    @Override
    public boolean watch(String name, WatchRole role) {
        return !empty(name)
                && change((sql, list) -> {
                    drop(sql, list, list.key(name));
                    sql.update("INSERT INTO watch VALUES (?, ?, ?)", ws, name.strip(), role.id());
                    return true;
                });
    }

    @Override
    public boolean unwatch(String name) {
        return !empty(name) && change((sql, list) -> drop(sql, list, list.key(name)));
    }

    private boolean drop(Sql sql, WatchList list, String key) {
        boolean dropped = false;
        for (Watched each : list.companies()) {
            if (list.key(each.name()).equals(key)) {
                dropped = sql.update("DELETE FROM watch WHERE ws = ? AND name = ?", ws, each.name()) > 0;
            }
        }
        return dropped;
    }

    @Override
    public boolean alias(String name, String same) {
        return !empty(name)
                && !empty(same)
                && change((sql, list) -> {
                    if (list.key(name).equals(list.key(same))) {
                        return false;
                    }
                    forget(sql, list, name);
                    sql.update("INSERT INTO organisation_alias VALUES (?, ?, ?)", ws, name.strip(), same.strip());
                    return true;
                });
    }

    @Override
    public boolean unalias(String name) {
        return !empty(name) && change((sql, list) -> forget(sql, list, name));
    }

    private boolean forget(Sql sql, WatchList list, String name) {
        boolean forgotten = false;
        String key = OrganisationName.of(name).key();
        for (String each : list.aliases().keySet()) {
            if (OrganisationName.of(each).key().equals(key)) {
                forgotten |= sql.update("DELETE FROM organisation_alias WHERE ws = ? AND name = ?", ws, each) > 0;
            }
        }
        return forgotten;
    }

    private static boolean empty(String name) {
        return OrganisationName.of(name).key().isEmpty();
    }

    private boolean change(Change change) {
        boolean[] changed = {false};
        try (Sql sql = writers.get()) {
            sql.atomically(() -> {
                changed[0] = change.on(sql, read(ws, sql));
                if (changed[0]) {
                    sql.update("UPDATE workspace SET version = version + 1 WHERE ws = ?", ws);
                }
            });
        }
        return changed[0];
    }

    /** Changes what is there; returns whether it did. */
    @FunctionalInterface
    private interface Change {
        boolean on(Sql sql, WatchList list);
    }
}
