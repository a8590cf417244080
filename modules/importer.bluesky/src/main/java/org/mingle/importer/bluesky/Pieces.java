package org.mingle.importer.bluesky;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Pieces of bytes by the names of blocks, hundreds of thousands of them. Side by side they take a third of the room that objects would.
 * A name may be anywhere in memory, which is slow: so names are entered and looked for many at a time, when the processor can fetch the
 * next ones meanwhile.
 */
final class Pieces {
    /** A row has a name, in which chunk its piece is and where, how long it is, and the row before that has the same name. */
    private static final int ROW = 6;

    private static final int PLACE = 4;
    private static final int LENGTH = 5;
    private static final int FEW = 1 << 8;
    private static final int CHUNK = 1 << 18;

    private long[] rows = new long[ROW * FEW];
    private int count;
    /** The last row with a name, counted from 1, by the hash that the name is; at least half are 0. */
    private int[] table = {0};

    private final List<byte[]> chunks = new ArrayList<>();
    private byte[] chunk = {};
    private int used;

    /** Adds one, whether others have its name or not. */
    void add(Cid name, byte[] bytes, int from, int to) {
        if (ROW * count == rows.length) {
            rows = Arrays.copyOf(rows, 2 * rows.length);
        }
        int length = to - from;
        if (length > chunk.length - used) {
            chunk = new byte[Math.max(CHUNK, length)];
            chunks.add(chunk);
            used = 0;
        }
        System.arraycopy(bytes, from, chunk, used, length);
        int row = ROW * count++;
        name.write(rows, row);
        rows[row + PLACE] = chunks.size() - 1L << 32 | used;
        rows[row + LENGTH] = length;
        used += length;
    }

    /** Makes them to be found, once all are there. */
    void index() {
        table = new int[4 * Integer.highestOneBit(count + 1)];
        for (int i = 0; i < count; i++) {
            int slot = slot(name(i));
            rows[ROW * i + LENGTH] |= (long) table[slot] << 32;
            table[slot] = i + 1;
        }
    }

    /** Returns where a name is in the table, or would be. */
    private int slot(Cid name) {
        int slot = name.hashCode() & table.length - 1;
        while (table[slot] != 0 && !name.is(rows, ROW * (table[slot] - 1))) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    int count() {
        return count;
    }

    /** Returns the last one with a name by its number from 0 up, in the order in which they came; -1 when there is none. */
    int last(Cid name) {
        return table[slot(name)] - 1;
    }

    /** Returns the last ones with names that have these first parts, -1 for none; another name may have the same part. */
    int[] guess(long[] firstParts) {
        int[] lasts = new int[firstParts.length];
        for (int i = 0; i < firstParts.length; i++) {
            int slot = Cid.hash(firstParts[i]) & table.length - 1;
            while (table[slot] != 0 && rows[ROW * (table[slot] - 1)] != firstParts[i]) {
                slot = slot + 1 & table.length - 1;
            }
            lasts[i] = table[slot] - 1;
        }
        return lasts;
    }

    /** Returns the one before with the same name, -1 when there is none. */
    int before(int number) {
        return (int) (rows[ROW * number + LENGTH] >>> 32) - 1;
    }

    Cid name(int number) {
        return Cid.read(rows, ROW * number);
    }

    boolean has(int number, Cid name) {
        return name.is(rows, ROW * number);
    }

    /** Returns where a piece is, among others: from {@link #from} to {@link #to}. */
    byte[] bytes(int number) {
        return chunks.get((int) (rows[ROW * number + PLACE] >>> 32));
    }

    int from(int number) {
        return (int) rows[ROW * number + PLACE];
    }

    int to(int number) {
        return from(number) + (int) rows[ROW * number + LENGTH];
    }

    /** Forgets the pieces, but not their names. */
    void clear() {
        chunks.clear();
        chunk = new byte[0];
        used = 0;
    }
}
