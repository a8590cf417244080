package org.mingle.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** The words of messages in PostgreSQL: folded texts beside what is indexed, looked through as they are. */
final class PostgresMessageIndex implements MessageIndex {
    @Override
    public void create(Sql sql) {
        // The column is there on every engine.
    }

    @Override
    public void add(Sql sql, long ws, long doc, String folded) {
        sql.update("UPDATE indexed SET folded = ? WHERE ws = ? AND doc = ?", folded, ws, doc);
    }

    @Override
    public void remove(Sql sql, long doc) {
        // It goes with its row.
    }

    @Override
    public void clear(Sql sql) {
        // They go with their rows.
    }

    @Override
    public List<String> find(Sql sql, long ws, List<List<String>> words, String seen, long end, int limit) {
        StringBuilder query =
                new StringBuilder("SELECT i.activity FROM indexed i JOIN activity a ON a.ws = i.ws AND a.id ="
                        + " i.activity WHERE i.ws = ? AND a.at < ? AND ");
        query.append(seen);
        List<Object> values = new ArrayList<>(List.of(ws, end));
        for (List<String> choices : words) {
            query.append(" AND i.folded ~ ?");
            values.add("\\m(" + String.join("|", choices) + ")");
        }
        List<String> ids = new ArrayList<>();
        values.add((long) limit);
        sql.query(query + " ORDER BY i.doc DESC LIMIT ?", row -> ids.add(row.getString(1)), values.toArray());
        return ids;
    }

    @Override
    public boolean begins(Sql sql, String prefix) {
        return sql.number("SELECT count(*) FROM (SELECT 1 FROM indexed WHERE folded ~ ? LIMIT 1) f", 0, "\\m" + prefix)
                > 0;
    }

    @Override
    public void words(Sql sql, Consumer<String> each) {
        sql.query(
                "SELECT DISTINCT regexp_split_to_table(folded, '[^[:alnum:]]+') FROM indexed",
                row -> each.accept(row.getString(1)));
    }
}
