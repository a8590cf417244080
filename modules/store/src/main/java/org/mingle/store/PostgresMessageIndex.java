package org.mingle.store;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** The words of messages in PostgreSQL: folded texts beside what is indexed, found by {@link PostgresSaid}. */
final class PostgresMessageIndex implements MessageIndex {
    private static final JsonFactory JSON = new JsonFactory();

    /** Documents that are looked at together when some of those found may not be seen at the as-of. */
    private static final int LEAST = 50;

    private static final int GROWTH = 8;

    @Override
    public void create(Sql sql) {
        // The column is there on every engine.
    }

    @Override
    public void add(Sql sql, long ws, List<Document> documents) {
        sql.update(
                "INSERT INTO indexed (ws, activity, doc, digest, folded) SELECT ?, d ->> 0, (d ->> 1)::bigint, (d ->> 2)::bigint,"
                        + " d ->> 3 FROM json_array_elements(?::json) d",
                ws,
                json(json -> {
                    json.writeStartArray();
                    for (Document one : documents) {
                        json.writeStartArray();
                        json.writeString(one.activity());
                        json.writeNumber(one.number());
                        json.writeNumber(one.digest());
                        json.writeString(one.words());
                        json.writeEndArray();
                    }
                    json.writeEndArray();
                }));
    }

    @Override
    public void remove(Sql sql, long doc) {
        // It goes with its row.
    }

    @Override
    public void settle(Sql sql) {
        sql.query("SELECT " + PostgresSaid.SETTLE, row -> {});
    }

    @Override
    public void clear(Sql sql, long ws) {
        sql.update("DELETE FROM indexed WHERE ws = ?", ws);
        sql.update("DELETE FROM search_state WHERE ws = ?", ws);
    }

    @Override
    public List<String> find(Sql sql, long ws, List<List<String>> words, String seen, long end, int limit) {
        String beginnings = beginnings(words);
        List<String> ids = new ArrayList<>();
        long[] before = {Long.MAX_VALUE};
        long portion = Math.max(LEAST, limit);
        long found;
        do {
            List<Long> docs = new ArrayList<>();
            sql.query(
                    "SELECT doc FROM " + PostgresSaid.SAID + " s (doc)",
                    row -> docs.add(row.getLong(1)),
                    ws,
                    beginnings,
                    before[0],
                    portion);
            found = docs.size();
            if (found > 0) {
                before[0] = docs.get(docs.size() - 1);
                keep(sql, ws, docs, seen, end, limit, ids);
            }
        } while (found == portion && ids.size() < limit && (portion *= GROWTH) > 0);
        return ids;
    }

    private static void keep(Sql sql, long ws, List<Long> docs, String seen, long end, int limit, List<String> into) {
        sql.query(
                "SELECT i.activity FROM indexed i JOIN activity a ON a.ws = i.ws AND a.id = i.activity WHERE i.ws = ? AND i.doc ="
                        + " ANY (?::bigint[]) AND a.at < ? AND " + seen + " ORDER BY i.doc DESC LIMIT ?",
                row -> into.add(row.getString(1)),
                ws,
                docs.toString().replace('[', '{').replace(']', '}'),
                end,
                limit - into.size());
    }

    @Override
    public boolean begins(Sql sql, long ws, String prefix) {
        return sql.number(
                        "SELECT count(*) FROM " + PostgresSaid.SAID + " s",
                        0,
                        ws,
                        beginnings(List.of(List.of(prefix))),
                        Long.MAX_VALUE,
                        1)
                > 0;
    }

    @Override
    public void words(Sql sql, Consumer<String> each) {
        Set<String> all = new HashSet<>();
        sql.query("SELECT folded FROM indexed", row -> all.addAll(Words.of(row.getString(1))));
        all.forEach(each);
    }

    /** Returns patterns: every word is stored after a space, so a beginning is what follows one. */
    private static String beginnings(List<List<String>> words) {
        return json(json -> {
            json.writeStartArray();
            for (List<String> choices : words) {
                json.writeStartArray();
                for (String choice : choices) {
                    json.writeString("% " + choice + "%");
                }
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }

    /** Writes a document. */
    private interface Content {
        void write(JsonGenerator json) throws IOException;
    }

    private static String json(Content content) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(text)) {
            content.write(json);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }
}
