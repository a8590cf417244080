package org.mingle.guests.packing;

import java.nio.ByteBuffer;
import java.util.HexFormat;

/**
 * The name of a block: version 1, DAG-CBOR, SHA-256 and a hash.
 *
 * @param hash in hexadecimal digits
 */
public record Link(String hash) {
    private static final String DIGITS = "abcdefghijklmnopqrstuvwxyz234567";
    private static final byte[] KIND = {1, 0x71, 0x12, 0x20};

    /** Returns the name that a content has by right. */
    public static Link to(byte[] content) {
        return new Link(HexFormat.of().formatHex(Car.hash(content)));
    }

    /** Returns the name as bytes. */
    public byte[] bytes() {
        byte[] digits = HexFormat.of().parseHex(hash);
        return ByteBuffer.allocate(KIND.length + digits.length)
                .put(KIND)
                .put(digits)
                .array();
    }

    /** Returns the name as a text: b for base 32, then the bytes in its digits. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("b");
        int bits = 0;
        int held = 0;
        for (byte one : bytes()) {
            bits = bits << 8 | one & 0xFF;
            for (held += 8; held >= 5; held -= 5) {
                text.append(DIGITS.charAt(bits >> held - 5 & 31));
            }
            bits &= 31;
        }
        return held == 0
                ? text.toString()
                : text.append(DIGITS.charAt(bits << 5 - held & 31)).toString();
    }

    /** Returns the name as a value: a nought comes before it, for the way in which it is written. */
    byte[] inCbor() {
        byte[] bytes = bytes();
        return ByteBuffer.allocate(1 + bytes.length).put((byte) 0).put(bytes).array();
    }
}
