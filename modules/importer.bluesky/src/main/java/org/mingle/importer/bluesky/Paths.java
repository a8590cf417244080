package org.mingle.importer.bluesky;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Under which paths records stand; they are asked for in no order, and each once. */
final class Paths {
    private final Pieces paths = new Pieces();
    private final BitSet taken = new BitSet();
    /** The first parts of the names of blocks, by number. */
    private long[] announced = new long[1 << 8];
    /** What was found for each of them, -1 for nothing. */
    private int[] guesses = {};

    /** Announces a block that will be asked for. */
    void announce(int block, Cid record) {
        if (block >= announced.length) {
            announced = Arrays.copyOf(announced, 2 * Math.max(block, announced.length));
        }
        announced[block] = record.first();
    }

    /** Gets ready to be asked, once all is there. */
    void index() {
        paths.index();
        guesses = paths.guess(announced);
        announced = new long[0];
    }

    /** Adds the path of a record, which may have several. */
    void put(Cid record, byte[] path) {
        paths.add(record, path, 0, path.length);
    }

    private String path(int number) {
        int from = paths.from(number);
        return new String(paths.bytes(number), from, paths.to(number) - from, StandardCharsets.ISO_8859_1);
    }

    /** Takes out the paths that a record has, mostly one, in the order in which they came; empty when it has none left. */
    List<String> take(int block, Cid record) {
        int guess = block < guesses.length ? guesses[block] : -1;
        int last = guess >= 0 && paths.has(guess, record) ? guess : paths.last(record);
        if (last < 0 || taken.get(last)) {
            return List.of();
        }
        taken.set(last);
        if (paths.before(last) < 0) {
            return List.of(path(last));
        }
        List<String> several = new ArrayList<>();
        for (int i = last; i >= 0; i = paths.before(i)) {
            taken.set(i);
            several.add(path(i));
        }
        Collections.reverse(several);
        return several;
    }

    /** Returns the paths that were not taken out, sorted. */
    List<String> left() {
        List<String> left = new ArrayList<>();
        for (int i = taken.nextClearBit(0); i < paths.count(); i = taken.nextClearBit(i + 1)) {
            left.add(path(i));
        }
        Collections.sort(left);
        return left;
    }

    /** Returns which record stands at a path, null for none. */
    @Nullable
    Cid at(String path) {
        byte[] wanted = path.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < paths.count(); i++) {
            if (Arrays.equals(paths.bytes(i), paths.from(i), paths.to(i), wanted, 0, wanted.length)) {
                return paths.name(i);
            }
        }
        return null;
    }
}
