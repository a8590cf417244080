package org.mingle.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Folding;

/**
 * Keeps the index of messages as new as the data. It compares what is indexed with what is there, whatever happened in
 * between, and only when the version of the data has changed; texts that are withheld are not indexed.
 */
final class IndexedMessages {
    private static final int PORTION = 1_000;
    private static final int MANY = 10_000;

    private final long ws;
    private final Readers readers;
    private final Supplier<Sql> writers;
    private final MessageIndex index;
    private @Nullable Vocabulary vocabulary;
    private long vocabularyOf = -1;

    IndexedMessages(long ws, Readers readers, Supplier<Sql> writers, MessageIndex index) {
        this.ws = ws;
        this.readers = readers;
        this.writers = writers;
        this.index = index;
    }

    /** Brings the index up to date; returns the version of the data that it is of. */
    synchronized long update() {
        long[] version = {0, -1};
        readers.read(sql -> versions(sql, version));
        if (version[0] != version[1]) {
            try (Sql sql = writers.get()) {
                sql.atomically(() -> {
                    versions(sql, version);
                    index.create(sql);
                    dropChanged(sql);
                    addNew(sql);
                    sql.update(
                            "INSERT INTO search_state VALUES (?, ?) ON CONFLICT (ws) DO UPDATE SET version ="
                                    + " excluded.version",
                            ws,
                            version[0]);
                });
            }
        }
        return version[0];
    }

    private void versions(Sql sql, long[] into) {
        into[0] = sql.number("SELECT version FROM workspace WHERE ws = ?", 0, ws);
        into[1] = sql.number("SELECT version FROM search_state WHERE ws = ?", -1, ws);
    }

    private void dropChanged(Sql sql) {
        List<Long> gone = new ArrayList<>();
        sql.query(
                "SELECT i.doc FROM indexed i LEFT JOIN activity a ON a.ws = i.ws AND a.id = i.activity WHERE i.ws = ? AND"
                        + " (a.id IS NULL OR a.text IS NULL OR a.digest <> i.digest)",
                row -> gone.add(row.getLong(1)),
                ws);
        for (long doc : gone) {
            index.remove(sql, doc);
            sql.update("DELETE FROM indexed WHERE ws = ? AND doc = ?", ws, doc);
        }
    }

    private void addNew(Sql sql) {
        long[] next = {sql.number("SELECT max(doc) FROM indexed", 0)};
        long before = next[0];
        List<MessageIndex.Document> waiting = new ArrayList<>(PORTION);
        sql.query(
                "SELECT a.id, a.digest, a.text FROM activity a WHERE a.ws = ? AND a.text IS NOT NULL AND (a.actor IS NOT NULL OR"
                        + " a.others <> '') AND NOT EXISTS (SELECT 1 FROM indexed i WHERE i.ws = a.ws AND i.activity = a.id)"
                        + " ORDER BY a.at, a.id",
                row -> {
                    String words = String.join(" ", Words.of(Folding.of(row.getString(3))));
                    waiting.add(new MessageIndex.Document(row.getString(1), ++next[0], row.getLong(2), " " + words));
                    if (waiting.size() == PORTION) {
                        index.add(sql, ws, waiting);
                        waiting.clear();
                    }
                },
                ws);
        index.add(sql, ws, waiting);
        if (next[0] - before > MANY) {
            index.settle(sql);
        }
    }

    /**
     * Takes the words out at once, within the transaction that forgets somebody, withholds texts or takes an import back:
     * single words could not be told apart from those that others wrote. What stays is indexed anew by the next search.
     */
    static void clear(Sql sql, long ws) {
        sql.engine().messages().clear(sql, ws);
    }

    /** Finds acts, the index being up to date. */
    List<String> find(List<List<String>> words, String seen, long end, int limit) {
        List<String> found = new ArrayList<>();
        readers.read(sql -> found.addAll(index.find(sql, ws, words, seen, end, limit)));
        return found;
    }

    /** Returns what a word may stand for: itself when any message has a word that begins so, else those that are near. */
    List<String> choices(String word, long version) {
        boolean[] known = {false};
        readers.read(sql -> known[0] = index.begins(sql, ws, word));
        return known[0] ? List.of(word) : vocabulary(version).near(word);
    }

    synchronized Vocabulary vocabulary(long version) {
        Vocabulary words = vocabulary;
        if (words == null || vocabularyOf != version) {
            List<String> all = new ArrayList<>();
            readers.read(sql -> index.words(sql, all::add));
            words = new Vocabulary(all);
            vocabulary = words;
            vocabularyOf = version;
        }
        return words;
    }
}
