package org.mingle.importer.bluesky;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the tree of a repository.
 *
 * @param left the subtree before the first entry, null for none
 * @param entries sorted by key
 */
record TreeNode(@Nullable Cid left, List<Entry> entries) {
    private static final int LONGEST_KEY = 1_024;
    private static final int NODE = 0xA2;
    private static final int ENTRY = 0xA4;

    /**
     * An entry of a node.
     *
     * @param shared how many bytes of its key are those of the one before it
     * @param rest where the rest of its key is, among others; null when that is no key
     * @param record what has the key, null when there is no name
     * @param right the subtree after it, null for none
     */
    record Entry(
            int shared,
            byte @Nullable [] rest,
            int from,
            int to,
            @Nullable Cid record,
            @Nullable Cid right) {
        private static Entry of(Fields fields) {
            byte[] rest = fields.bytes("k");
            return new Entry(
                    fields.number("p"), rest, 0, rest == null ? 0 : rest.length, fields.link("v"), fields.link("t"));
        }

        /** Returns its key, null when it has none. */
        byte @Nullable [] key(byte[] before) {
            if (rest == null || shared < 0 || shared > before.length || shared + to - from > LONGEST_KEY) {
                return null;
            }
            byte[] key = Arrays.copyOf(before, shared + to - from);
            System.arraycopy(rest, from, key, shared, to - from);
            return key;
        }
    }

    /** Returns the node that a block is, null when it is none or broken. */
    static @Nullable TreeNode of(byte[] block, int from, int to) {
        Heads heads = new Heads();
        heads.begin(block, from, to);
        TreeNode usual = usual(heads);
        if (!heads.unusual()) {
            return usual;
        }
        Fields fields = Fields.of(block, from, to);
        return fields == null
                ? null
                : new TreeNode(
                        fields.link("l"),
                        fields.objects("e").stream().map(Entry::of).toList());
    }

    /** All programs write all fields in this order. */
    private static TreeNode usual(Heads heads) {
        heads.unusual(heads.next() != NODE);
        int list = field(heads, 'e');
        heads.unusual(list >> 5 != Heads.LIST);
        int count = heads.count(list);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < count && !heads.unusual(); i++) {
            entries.add(entry(heads));
        }
        return new TreeNode(link(heads, 'l'), entries);
    }

    private static Entry entry(Heads heads) {
        heads.unusual(heads.next() != ENTRY);
        int key = field(heads, 'k');
        heads.unusual(key >> 5 != Heads.BYTES);
        int from = heads.pass(key);
        int to = heads.at();
        int number = field(heads, 'p');
        heads.unusual(number >> 5 != Heads.NUMBER);
        int shared = heads.number(number);
        Cid right = link(heads, 't');
        Cid record = link(heads, 'v');
        return new Entry(shared, heads.bytes(), from, to, record, right);
    }

    private static int field(Heads heads, char name) {
        heads.unusual(heads.next() != 0x61 || heads.next() != name);
        return heads.next();
    }

    private static @Nullable Cid link(Heads heads, char name) {
        int head = field(heads, name);
        return head == Heads.NULL ? null : heads.link(head);
    }
}
