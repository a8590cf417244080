package org.mingle.importer.bluesky;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Merkle search tree of a repository, which names its records: each node has entries, sorted by key, with a subtree before
 * the first and after each. A key is written without what it shares with the one before it.
 */
final class SearchTree {
    /** A level takes two bits of a hash of 256. */
    private static final int DEEPEST = 128;

    private static final int LONGEST_KEY = 1_024;

    /** Whole blocks, each with its name before its content. */
    private final Map<Cid, byte[]> nodes = new HashMap<>();

    private final Paths paths = new Paths();
    private final Set<Cid> seen = new HashSet<>();
    private int lost;

    static boolean isNode(Fields block) {
        return block.has("e") && block.type().isEmpty();
    }

    void add(CarFile.Block node) {
        nodes.put(node.cid(), node.bytes());
    }

    /**
     * Walks from the root; the nodes are no longer held afterwards. When some are missing, the branches below them hang in the
     * air, and each still names its records in full.
     */
    void walk(@Nullable Cid root) throws IOException {
        subtree(root, 0);
        if (lost > 0) {
            for (Cid branch : nodes.keySet()) {
                subtree(branch, 0);
            }
        }
        nodes.clear();
    }

    /** Returns how many nodes are missing, broken or too deep, so that records may be unnamed. */
    int lost() {
        return lost;
    }

    /** Returns whether a block is a node of the tree. */
    boolean has(Cid node) {
        return seen.contains(node);
    }

    /** Takes out the paths that a record has, mostly one; empty when the tree does not name it, or no longer. */
    List<String> take(Cid record) {
        return paths.take(record);
    }

    /** Returns the paths that were not taken out, sorted. */
    List<String> left() {
        return paths.left();
    }

    /** Returns which record stands at a path, null for none. */
    @Nullable
    Cid at(String path) {
        return paths.at(path);
    }

    /** A node that two others point to is walked once, or a small file could keep us busy for ever. */
    private void subtree(@Nullable Cid cid, int depth) throws IOException {
        if (cid == null || !seen.add(cid)) {
            return;
        }
        byte[] content = nodes.get(cid);
        Fields node = content == null || depth > DEEPEST ? null : Fields.of(content, Cid.LENGTH);
        if (node == null) {
            lost++;
            return;
        }
        subtree(node.link("l"), depth + 1);
        byte[] key = {};
        for (Fields entry : node.objects("e")) {
            byte[] next = key(key, entry);
            Cid record = entry.link("v");
            if (next == null || record == null) {
                lost++;
                return;
            }
            key = next;
            paths.put(record, key);
            subtree(entry.link("t"), depth + 1);
        }
    }

    private static byte @Nullable [] key(byte[] before, Fields entry) {
        int shared = entry.number("p");
        byte[] rest = entry.bytes("k");
        if (rest == null || shared < 0 || shared > before.length || shared + rest.length > LONGEST_KEY) {
            return null;
        }
        byte[] key = Arrays.copyOf(before, shared + rest.length);
        System.arraycopy(rest, 0, key, shared, rest.length);
        return key;
    }
}
