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

    /** Adds the words of a document whose row in {@code indexed} is there. */
    void add(Sql sql, long ws, long doc, String folded);

    void remove(Sql sql, long doc);

    /** Takes everything of all workspaces out, so that no byte of a word stays in the index. */
    void clear(Sql sql);

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
    boolean begins(Sql sql, String prefix);

    /** Hands over every word of the index once. */
    void words(Sql sql, Consumer<String> each);
}
