package org.mingle.importer.bluesky;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Under which paths records stand. A repository has hundreds of thousands, and they are asked for in no order: numbers and bytes
 * side by side take a third of the room that objects would, and as much less time to find.
 */
final class Paths {
    private static final int PARTS = 4;

    private long[] names = new long[PARTS << 8];
    private byte[] text = new byte[1 << 13];
    private int[] ends = new int[1 << 8];
    /** The one before that has the same name, counted from 1; 0 for none. */
    private int[] before = new int[1 << 8];
    /** The last one with a name, counted from 1, by the hash that the name is; at least half are 0. */
    private int[] table = new int[1 << 9];

    private final BitSet taken = new BitSet();
    private int count;

    /** Adds the path of a record, which may have several. */
    void put(Cid record, byte[] path) {
        int from = start(count);
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, 2 * count);
            before = Arrays.copyOf(before, 2 * count);
            names = Arrays.copyOf(names, 2 * PARTS * count);
            table = new int[4 * count];
            for (int i = 0; i < count; i++) {
                enter(i, name(i));
            }
        }
        if (from + path.length > text.length) {
            text = Arrays.copyOf(text, Math.max(from + path.length, text.length + text.length / 2));
        }
        System.arraycopy(path, 0, text, from, path.length);
        ends[count] = from + path.length;
        record.write(names, PARTS * count);
        enter(count, record);
        count++;
    }

    private void enter(int number, Cid name) {
        int slot = slot(name);
        before[number] = table[slot];
        table[slot] = number + 1;
    }

    /** Returns where a name is in the table, or would be. */
    private int slot(Cid name) {
        int slot = name.hashCode() & table.length - 1;
        while (table[slot] != 0 && !name.is(names, PARTS * (table[slot] - 1))) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }

    private Cid name(int number) {
        return Cid.read(names, PARTS * number);
    }

    private int start(int number) {
        return number == 0 ? 0 : ends[number - 1];
    }

    private String path(int number) {
        int from = start(number);
        return new String(text, from, ends[number] - from, StandardCharsets.ISO_8859_1);
    }

    /** Takes out the paths that a record has, mostly one, in the order in which they came; empty when it has none left. */
    List<String> take(Cid record) {
        int last = table[slot(record)] - 1;
        if (last < 0 || taken.get(last)) {
            return List.of();
        }
        taken.set(last);
        if (before[last] == 0) {
            return List.of(path(last));
        }
        List<String> paths = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i] - 1) {
            taken.set(i);
            paths.add(path(i));
        }
        Collections.reverse(paths);
        return paths;
    }

    /** Returns the paths that were not taken out, sorted. */
    List<String> left() {
        List<String> left = new ArrayList<>();
        for (int i = taken.nextClearBit(0); i < count; i = taken.nextClearBit(i + 1)) {
            left.add(path(i));
        }
        Collections.sort(left);
        return left;
    }

    /** Returns which record stands at a path, null for none. */
    @Nullable
    Cid at(String path) {
        byte[] wanted = path.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < count; i++) {
            if (Arrays.equals(text, start(i), ends[i], wanted, 0, wanted.length)) {
                return name(i);
            }
        }
        return null;
    }
}
