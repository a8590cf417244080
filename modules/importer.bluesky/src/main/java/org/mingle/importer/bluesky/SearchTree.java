package org.mingle.importer.bluesky;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The Merkle search tree of a repository, which names its records: each node has entries, sorted by key, with a subtree before
 * the first and after each. A key is written without what it shares with the one before it.
 */
final class SearchTree {
    /** A level takes two bits of a hash of 256. */
    private static final int DEEPEST = 128;

    private final Pieces nodes = new Pieces();
    private final Paths paths = new Paths();
    private final BitSet walked = new BitSet();
    private final Set<Cid> missing = new HashSet<>();
    private int lost;

    static boolean isNode(Fields block) {
        return block.type().isEmpty() && block.has("e");
    }

    void add(Block node) {
        nodes.add(node.cid(), node.bytes(), node.from(), node.to());
    }

    /** Announces a block that may be a record. */
    void announce(Block record) {
        paths.announce(record.number(), record.cid());
    }

    /**
     * Walks from the root; the nodes are no longer held afterwards. When some are missing, the branches below them hang in the
     * air, and each still names its records in full.
     */
    void walk(@Nullable Cid root) {
        nodes.index();
        subtree(root, 0);
        if (lost > 0) {
            for (int i = 0; i < nodes.count(); i++) {
                subtree(nodes.name(i), 0);
            }
        }
        nodes.clear();
        paths.index();
    }

    /** Returns how many nodes are missing, broken or too deep, so that records may be unnamed. */
    int lost() {
        return lost;
    }

    /** Returns whether a block is a node of the tree. */
    boolean has(Cid node) {
        int number = nodes.last(node);
        return number < 0 ? missing.contains(node) : walked.get(number);
    }

    /** Takes out the paths that a record has, mostly one; empty when the tree does not name it, or no longer. */
    List<String> take(Block record) {
        return paths.take(record.number(), record.cid());
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

    private void subtree(@Nullable Cid cid, int depth) {
        int number = cid == null ? -1 : nodes.last(cid);
        if (number >= 0 && !walked.get(number)) {
            walk(number, depth);
        } else if (cid != null && number < 0 && missing.add(cid)) {
            lost++;
        }
    }

    /** A node that two others point to is walked once, or a small file could keep us busy for ever. */
    private void walk(int number, int depth) {
        walked.set(number);
        TreeNode node = depth > DEEPEST ? null : TreeNode.of(nodes.bytes(number), nodes.from(number), nodes.to(number));
        if (node == null) {
            lost++;
            return;
        }
        subtree(node.left(), depth + 1);
        byte[] key = {};
        for (TreeNode.Entry entry : node.entries()) {
            byte[] next = entry.key(key);
            Cid record = entry.record();
            if (next == null || record == null) {
                lost++;
                return;
            }
            key = next;
            paths.put(record, key);
            subtree(entry.right(), depth + 1);
        }
    }
}
