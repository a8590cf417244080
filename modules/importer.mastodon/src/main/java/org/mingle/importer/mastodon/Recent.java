package org.mingle.importer.mastodon;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.Party;

/**
 * The owner's latest posts, oldest first as the outbox has them: where a thread goes on, and to whom it speaks. They are rows of a few
 * arrays, filled in turn: collecting garbage around as many objects took a sixth of an import.
 */
final class Recent {
    private static final int MOST = 20_000;
    private static final int ROWS = MOST + RowTexts.SHARED;
    private static final int NONE = -1;

    /** By the hash of an id: the latest row among those at the same place. Each row knows the one before it. */
    private final int[] latest = new int[1 << 15];

    private final int[] former = new int[ROWS];
    private final int[] hashes = new int[ROWS];
    private final RowTexts idsAndThreads = new RowTexts(ROWS);
    private final long[] seconds = new long[ROWS];
    private final int[] nanos = new int[ROWS];
    private final List<List<Party>> with = new ArrayList<>(Collections.nCopies(ROWS, List.of()));
    private int count;

    /**
     * What is known of one.
     *
     * @param at when
     * @param thread the conversation
     * @param with whom it answers, empty for nobody
     */
    record Post(Instant at, String thread, List<Party> with) {}

    Recent() {
        Arrays.fill(latest, NONE);
    }

    @Nullable
    Post find(@Nullable String id) {
        int row = id == null ? NONE : row(id);
        return row == NONE
                ? null
                : new Post(Instant.ofEpochSecond(seconds[row], nanos[row]), idsAndThreads.second(row), with.get(row));
    }

    /** Remembers one; returns whether it was there already. */
    boolean add(String id, Post post) {
        int known = row(id);
        int row = known == NONE ? append(id.hashCode()) : known;
        idsAndThreads.put(row, id, post.thread());
        seconds[row] = post.at().getEpochSecond();
        nanos[row] = post.at().getNano();
        with.set(row, post.with());
        return known != NONE;
    }

    private int row(String id) {
        int hash = id.hashCode();
        int row = latest[place(hash)];
        while (row != NONE && (hashes[row] != hash || !idsAndThreads.isFirst(row, id))) {
            row = former[row];
        }
        return row;
    }

    private int place(int hash) {
        return (hash ^ hash >>> 16) & latest.length - 1;
    }

    private int append(int hash) {
        if (count >= MOST) {
            forget((count - MOST) % ROWS);
        }
        int row = count++ % ROWS;
        int place = place(hash);
        idsAndThreads.begin(row);
        hashes[row] = hash;
        former[row] = latest[place];
        latest[place] = row;
        return row;
    }

    private void forget(int row) {
        int place = place(hashes[row]);
        int after = NONE;
        for (int one = latest[place]; one != row; one = former[one]) {
            after = one;
        }
        if (after == NONE) {
            latest[place] = former[row];
        } else {
            former[after] = former[row];
        }
    }
}
