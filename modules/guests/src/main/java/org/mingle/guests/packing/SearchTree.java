package org.mingle.guests.packing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** The Merkle search tree of a repository: a key stands the higher, the more noughts its hash begins with. */
public final class SearchTree {
    private final SortedMap<String, Link> records;
    private final List<String> keys;
    private final Car car;

    private SearchTree(SortedMap<String, Link> records, Car car) {
        this.records = records;
        this.keys = List.copyOf(records.keySet());
        this.car = car;
    }

    /** Adds the nodes to an archive; returns the root. */
    public static Link add(SortedMap<String, Link> records, Car car) throws IOException {
        SearchTree tree = new SearchTree(records, car);
        int top = tree.keys.stream().mapToInt(SearchTree::level).max().orElse(0);
        return tree.node(0, tree.keys.size(), top);
    }

    private static int level(String key) {
        int noughts = 0;
        for (byte one : Car.hash(key.getBytes(StandardCharsets.UTF_8))) {
            noughts += Integer.numberOfLeadingZeros(one & 0xFF) - 24;
            if (one != 0) {
                break;
            }
        }
        return noughts / 2;
    }

    private @Nullable Link subtree(int from, int to, int level) throws IOException {
        return from == to ? null : node(from, to, level);
    }

    private Link node(int from, int to, int level) throws IOException {
        Map<String, @Nullable Object> node = new HashMap<>();
        List<Map<String, @Nullable Object>> entries = new ArrayList<>();
        Map<String, @Nullable Object> before = node;
        String place = "l";
        byte[] last = {};
        int done = from;
        for (int i = from; i < to; i++) {
            if (level(keys.get(i)) == level) {
                before.put(place, subtree(done, i, level - 1));
                byte[] key = keys.get(i).getBytes(StandardCharsets.UTF_8);
                int shared = Math.max(0, Arrays.mismatch(last, key));
                before = new HashMap<>();
                before.put("p", shared);
                before.put("k", Arrays.copyOfRange(key, shared, key.length));
                before.put("v", records.get(keys.get(i)));
                entries.add(before);
                place = "t";
                last = key;
                done = i + 1;
            }
        }
        before.put(place, subtree(done, to, level - 1));
        node.put("e", entries);
        return car.add(node);
    }
}
