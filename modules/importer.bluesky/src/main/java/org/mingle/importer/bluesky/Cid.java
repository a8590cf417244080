package org.mingle.importer.bluesky;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
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

    /** Returns the name that the bytes begin with, null when it is of a kind that Bluesky does not use. */
    static @Nullable Cid of(byte[] bytes, int from) {
        boolean known = bytes.length - from >= LENGTH
                && bytes[from] == VERSION
                && (bytes[from + 1] == DAG_CBOR || bytes[from + 1] == RAW)
                && bytes[from + 2] == SHA_256
                && bytes[from + 3] == HASH;
        return known ? ofHash(bytes, from + 4) : null;
    }

    /** Returns whether the bytes begin with the name of a picture or a film. */
    static boolean blob(byte[] bytes) {
        return of(bytes, 0) != null && bytes[1] == RAW;
    }

    /** Returns the name that a content has by right. */
    static Cid to(byte[] content) {
        try {
            return ofHash(MessageDigest.getInstance("SHA-256").digest(content), 0);
        } catch (NoSuchAlgorithmException never) {
            throw new IllegalStateException("Every Java has SHA-256.", never);
        }
    }

    private static Cid ofHash(byte[] bytes, int from) {
        ByteBuffer hash = ByteBuffer.wrap(bytes, from, HASH);
        return new Cid(hash.getLong(), hash.getLong(), hash.getLong(), hash.getLong());
    }
}
