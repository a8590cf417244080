package org.mingle.importer.bluesky;

import java.util.Arrays;

/**
 * A block of an archive.
 *
 * @param number from 1
 * @param position the byte of the file where it begins, from 0
 * @param bytes where its content is, among others
 */
record Block(int number, long position, Cid cid, byte[] bytes, int from, int to) {
    private static final int FEW = 0xA1;
    private static final int MANY = 0xB7;
    private static final int TEXT = 0x60;
    private static final int SHORTEST = 4;
    private static final int LONGEST = 0x17;
    private static final int NULL = 0xF6;
    private static final int TAG = 0xD8;
    /** Tag, head, a nought, and the name. */
    private static final int LINK = 5 + Cid.LENGTH;

    private static final Word TYPE = new Word("$type");

    String place() {
        return "the block at byte " + position;
    }

    /** Returns the same with bytes of its own. */
    Block kept() {
        return new Block(number, position, cid, Arrays.copyOfRange(bytes, from, to), 0, to - from);
    }

    /**
     * Returns whether it can only be a record, or broken: keys are sorted by length, and the first one of a node of the tree and
     * of a commit is shorter than any here.
     */
    boolean plainlyRecord() {
        int key = key();
        return key >= SHORTEST && key <= LONGEST;
    }

    /** Returns whether it can only be a node of the tree, or broken. */
    boolean plainlyNode() {
        return key() == 1 && bytes[from + 2] == 'e' && (wholeNode() || !holds(TYPE));
    }

    /** Returns whether it has two fields, a list {@code e} and {@code l}, a link or none; to look for others would take longer. */
    private boolean wholeNode() {
        return (bytes[from] & 0xFF) == FEW + 1 && (lastly(1, NULL) || lastly(LINK, TAG));
    }

    private boolean lastly(int length, int head) {
        int at = to - length;
        return at - 2 > from && bytes[at - 2] == TEXT + 1 && bytes[at - 1] == 'l' && (bytes[at] & 0xFF) == head;
    }

    /** Returns the length of the first key of an object, 0 for anything else. */
    private int key() {
        boolean object = to - from > 2 && (bytes[from] & 0xFF) >= FEW && (bytes[from] & 0xFF) <= MANY;
        return object ? (bytes[from + 1] & 0xFF) - TEXT : 0;
    }

    /** Returns whether a word is in it, which is seen in a fraction of the time that reading it takes. */
    boolean holds(Word word) {
        return word.isIn(bytes, from, to);
    }
}
