package org.mingle.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** The words of messages in SQLite's FTS5, which keeps them without the texts. */
final class SqliteMessageIndex implements MessageIndex {
    private static final int MOST_NAMED = 16;

    @Override
    public void create(Sql sql) {
        sql.update(
                "CREATE VIRTUAL TABLE IF NOT EXISTS message_words USING fts5(words, content='', contentless_delete=1,"
                        + " detail=none, prefix='2 3', tokenize='unicode61 remove_diacritics 0')");
        sql.update("CREATE VIRTUAL TABLE IF NOT EXISTS message_vocabulary USING fts5vocab(message_words, row)");
    }

    @Override
    public void add(Sql sql, long ws, List<Document> documents) {
        for (Document one : documents) {
            sql.update(
                    "INSERT INTO indexed (ws, activity, doc, digest) VALUES (?, ?, ?, ?)",
                    ws,
                    one.activity(),
                    one.number(),
                    one.digest());
            sql.update("INSERT INTO message_words (rowid, words) VALUES (?, ?)", one.number(), one.words());
        }
    }

    @Override
    public void remove(Sql sql, long doc) {
        sql.update("DELETE FROM message_words WHERE rowid = ?", doc);
    }

    @Override
    public void settle(Sql sql) {
        sql.update("INSERT INTO message_words (message_words) VALUES ('optimize')");
    }

    /** All workspaces share one list of words, so that it goes as a whole; each is indexed anew when it is searched. */
    @Override
    public void clear(Sql sql, long ws) {
        if (sql.number("SELECT count(*) FROM sqlite_schema WHERE name = 'message_words'", 0) > 0) {
            sql.update("INSERT INTO message_words (message_words) VALUES ('delete-all')");
        }
        sql.update("DELETE FROM indexed");
        sql.update("DELETE FROM search_state");
    }

    @Override
    public List<String> find(Sql sql, long ws, List<List<String>> words, String seen, long end, int limit) {
        String match = words.stream()
                .map(choices -> choices.stream()
                        .map(choice -> beginning(sql, choice))
                        .collect(Collectors.joining(" OR ", "(", ")")))
                .collect(Collectors.joining(" AND "));
        List<String> ids = new ArrayList<>();
        sql.query(
                // A cross join keeps the order: newest document first, and no further than the limit.
                "SELECT i.activity FROM message_words CROSS JOIN indexed i CROSS JOIN activity a WHERE i.ws = ? AND i.doc ="
                        + " message_words.rowid AND a.ws = i.ws AND a.id = i.activity AND message_words MATCH ? AND a.at < ? AND "
                        + seen + " ORDER BY message_words.rowid DESC LIMIT ?",
                row -> ids.add(row.getString(1)),
                ws,
                match,
                end,
                limit);
        return ids;
    }

    /** Few words are named, since their documents are read as they are needed; those of a beginning are all merged first. */
    private static String beginning(Sql sql, String prefix) {
        List<String> known = new ArrayList<>();
        sql.query(
                "SELECT term FROM message_vocabulary WHERE term >= ? AND term < ? LIMIT ?",
                row -> known.add('"' + row.getString(1) + '"'),
                prefix,
                prefix + Character.MAX_VALUE,
                MOST_NAMED + 1);
        return known.isEmpty() || known.size() > MOST_NAMED ? '"' + prefix + "\" *" : String.join(" OR ", known);
    }

    @Override
    public boolean begins(Sql sql, long ws, String prefix) {
        return sql.number(
                        "SELECT count(*) FROM (SELECT 1 FROM message_vocabulary WHERE term >= ? AND term < ? LIMIT 1)",
                        0,
                        prefix,
                        prefix + Character.MAX_VALUE)
                > 0;
    }

    @Override
    public void words(Sql sql, Consumer<String> each) {
        sql.query("SELECT term FROM message_vocabulary", row -> each.accept(row.getString(1)));
    }
}
