package org.mingle.store;

import java.util.List;
import java.util.function.Consumer;

/**
 * Where the words of messages stand in one engine: the only part of the search that differs from engine to engine. Words
 * are folded before they come here, documents are numbers that grow with time.
 */
interface MessageIndex {
    /** Makes what the index needs, once. */
    void create(Sql sql);

    /** Adds documents, each with its row in {@code indexed}. */
    void add(Sql sql, long ws, List<Document> documents);

    /**
     * One message.
     *
     * @param number grows with time
     * @param digest of the act, to know it again
     * @param words folded, each after a space
     */
    record Document(String activity, long number, long digest, String words) {}

    /** Takes documents out that are about to go from {@code indexed} too. */
    void remove(Sql sql, long doc);

    /** Called when the index is up to date after many changes. */
    void settle(Sql sql);

    /** Takes everything of a workspace out, its rows in {@code indexed} too, and with it whatever shares its bytes. */
    void clear(Sql sql, long ws);

    /**
     * Finds the acts in which each word, or one of those that may stand for it, begins a word.
     *
     * @param words for each word what may stand for it, each of two letters at least
     * @param seen the condition on the columns of an act {@code a}
     * @param end milliseconds before which it was said
     * @return ids, newest document first
     */
    List<String> find(Sql sql, long ws, List<List<String>> words, String seen, long end, int limit);

    /** Returns whether any word begins like this. */
    boolean begins(Sql sql, long ws, String prefix);

    /** Hands over every word of the index once. */
    void words(Sql sql, Consumer<String> each);
}
