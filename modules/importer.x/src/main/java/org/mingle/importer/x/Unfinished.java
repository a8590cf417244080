package org.mingle.importer.x;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.ActivityBuilder;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Sink;

/**
 * Tweets of which something stands further on in the archive: where the thread begins that they go on with, or another
 * version of them. They wait until the tweets are read; when too many do, all are taken with what is known by then.
 */
final class Unfinished {
    static final int MOST = 10_000;
    private static final int MOST_PARENTS = 200_000;
    private static final int LONGEST_THREAD = 5_000;

    private final Sink sink;
    private final Map<Long, Waiting> waiting = new LinkedHashMap<>();
    private final Map<Long, Long> parents = new HashMap<>();

    private record Waiting(long version, long parent, ActivityBuilder tweet, FileLog log) {}

    Unfinished(Sink sink) {
        this.sink = sink;
    }

    /**
     * Takes a tweet that goes on with one of the owner's, or that was edited.
     *
     * @param parent what it goes on with, 0 for nothing of the owner's
     * @return whether it is another version of one that waits, and so none of its own
     */
    boolean add(Tweet tweet, long parent, ActivityBuilder builder, FileLog log) {
        long key = tweet.lasting();
        if (parents.size() < MOST_PARENTS) {
            if (parent > 0) {
                parents.put(key, parent);
            }
            for (long version : tweet.versions) {
                if (version != key) {
                    parents.put(version, key);
                }
            }
        }
        Waiting before = waiting.get(key);
        if (before == null || before.version < tweet.id) {
            waiting.put(key, new Waiting(tweet.id, parent, builder, log));
        }
        if (waiting.size() >= MOST) {
            finish();
        }
        return before != null;
    }

    /** Hands over all that waits. */
    void finish() {
        waiting.values().forEach(one -> {
            if (one.parent > 0) {
                one.tweet.thread(Long.toString(root(one.parent)));
            }
            sink.activity(one.tweet.build(), one.log);
        });
        waiting.clear();
    }

    private long root(long tweet) {
        long root = tweet;
        @Nullable Long parent = parents.get(root);
        for (int i = 0; parent != null && i < LONGEST_THREAD; i++) {
            root = parent;
            parent = parents.get(root);
        }
        return root;
    }
}
