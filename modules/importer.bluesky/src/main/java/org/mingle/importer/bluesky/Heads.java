package org.mingle.importer.bluesky;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Goes through the bytes of a block of CBOR, which is a chain of heads that say what comes and how much of it. */
final class Heads {
    /** What stands in the upper three bits of a head. */
    static final int NUMBER = 0;

    static final int BYTES = 2;
    static final int TEXT = 3;
    static final int LIST = 4;
    static final int OBJECT = 5;
    static final int TAG = 6;

    static final int FALSE = 0xF4;
    static final int NULL = 0xF6;

    private static final int LONGEST = 1_000_000;
    private static final int LINK = 42;
    private static final int ONE_BYTE = 24;
    private static final int FOUR_BYTES = 26;

    private byte[] bytes = {};
    private int at;
    private int end;
    private boolean unusual;

    /** Begins with a block. */
    void begin(byte[] block, int from, int to) {
        bytes = block;
        at = from;
        end = to;
        unusual = false;
    }

    /** Says that something was found that is not read here, or was not there; from then on nothing counts that is read. */
    void unusual(boolean so) {
        unusual |= so;
    }

    boolean unusual() {
        return unusual;
    }

    byte[] bytes() {
        return bytes;
    }

    int at() {
        return at;
    }

    int end() {
        return end;
    }

    int next() {
        if (at < end) {
            return bytes[at++] & 0xFF;
        }
        unusual = true;
        return 0;
    }

    int number(int head) {
        int low = head & 0x1F;
        int number = low < ONE_BYTE ? low : 0;
        for (int i = low < ONE_BYTE ? 0 : 1 << low - ONE_BYTE; i > 0; i--) {
            number = number << 8 | next();
        }
        unusual |= low > FOUR_BYTES || number < 0;
        return number;
    }

    /** Returns how many of something there are; 0 when it is more than there can be. */
    int count(int head) {
        int count = number(head);
        unusual |= count > Math.min(LONGEST, end - at);
        return unusual ? 0 : count;
    }

    /** Passes a text or bytes; returns where they begin, and {@link #at} is where they end. */
    int pass(int head) {
        int length = count(head);
        at += length;
        return at - length;
    }

    byte[] copy(int head) {
        int from = pass(head);
        return Arrays.copyOfRange(bytes, from, at);
    }

    /** Returns the name of a block, null for one of a kind that Bluesky does not use. */
    @Nullable
    Cid link(int head) {
        boolean link = head >> 5 == TAG && number(head) == LINK;
        int content = next();
        unusual |= !link || content >> 5 != BYTES;
        int from = pass(content);
        return Cid.of(bytes, from + 1, at);
    }
}
