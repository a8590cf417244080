package org.mingle.importer.bluesky;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The name of a block: the SHA-256 of its content, in four parts, which takes less room than an array would. */
record Cid(long first, long second, long third, long fourth) {
    /** Bytes of version, codec, kind of hash and its length, then the hash. */
    static final int LENGTH = 36;

    private static final int VERSION = 1;
    private static final int RAW = 0x55;
    private static final int DAG_CBOR = 0x71;
    private static final int SHA_256 = 0x12;
    private static final int HASH = 32;

    /** A hash needs no other one. */
    @Override
    public int hashCode() {
        return hash(first);
    }

    /** Returns the hash of a name that has a first part. */
    static int hash(long first) {
        return (int) first;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Cid cid
                && first == cid.first
                && second == cid.second
                && third == cid.third
                && fourth == cid.fourth;
    }

    /** Writes its parts. */
    void write(long[] parts, int at) {
        parts[at] = first;
        parts[at + 1] = second;
        parts[at + 2] = third;
        parts[at + 3] = fourth;
    }

    static Cid read(long[] parts, int at) {
        return new Cid(parts[at], parts[at + 1], parts[at + 2], parts[at + 3]);
    }

    /** Returns whether these are its parts. */
    boolean is(long[] parts, int at) {
        return parts[at] == first && parts[at + 1] == second && parts[at + 2] == third && parts[at + 3] == fourth;
    }

    /** Returns the name that the bytes begin with, null when it is of a kind that Bluesky does not use. */
    static @Nullable Cid of(byte[] bytes, int from, int to) {
        boolean known = to - from >= LENGTH
                && bytes[from] == VERSION
                && (bytes[from + 1] == DAG_CBOR || bytes[from + 1] == RAW)
                && bytes[from + 2] == SHA_256
                && bytes[from + 3] == HASH;
        return known ? ofHash(bytes, from + 4) : null;
    }

    /** Returns whether the name that the bytes begin with is of a picture or a film. */
    static boolean blob(byte[] bytes, int from) {
        return bytes[from + 1] == RAW;
    }

    /** Returns what makes the hash that is a name; making it takes as long as the hash of a block. */
    static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256.", never);
        }
    }

    /** Returns whether the name before a content is the one that it has by right. */
    static boolean precedes(byte[] bytes, int from, int to, MessageDigest digest) {
        digest.update(bytes, from, to - from);
        return Arrays.equals(digest.digest(), 0, HASH, bytes, from - HASH, from);
    }

    private static Cid ofHash(byte[] bytes, int from) {
        ByteBuffer hash = ByteBuffer.wrap(bytes, from, HASH);
        return new Cid(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
    }
}
