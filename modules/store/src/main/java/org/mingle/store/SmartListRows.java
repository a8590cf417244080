package org.mingle.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import org.mingle.api.contact.Folding;
import org.mingle.api.own.SmartList;
import org.mingle.api.own.SmartLists;

/** Keeps the questions that the person saved. */
final class SmartListRows implements SmartLists {
    private final long ws;
    private final Sql reader;
    private final Supplier<Sql> writers;

    SmartListRows(long ws, Sql reader, Supplier<Sql> writers) {
        this.ws = ws;
        this.reader = reader;
        this.writers = writers;
    }

    @Override
    public List<SmartList> all() {
        List<SmartList> lists = new ArrayList<>();
        reader.few(
                "SELECT name, query FROM smart_list WHERE ws = ?",
                row -> lists.add(new SmartList(row.getString(1), row.getString(2))),
                ws);
        lists.sort(Comparator.comparing((SmartList list) -> Folding.of(list.name()))
                .thenComparing(SmartList::name));
        return lists;
    }

    @Override
    public void save(SmartList list) {
        try (Sql sql = writers.get()) {
            sql.update(
                    "INSERT INTO smart_list VALUES (?, ?, ?) ON CONFLICT (ws, name) DO UPDATE SET query = excluded.query",
                    ws,
                    list.name(),
                    list.query());
        }
    }

    @Override
    public boolean drop(String name) {
        try (Sql sql = writers.get()) {
            return sql.update("DELETE FROM smart_list WHERE ws = ? AND name = ?", ws, name) > 0;
        }
    }
}
