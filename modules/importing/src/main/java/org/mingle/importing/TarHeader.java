package org.mingle.importing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.mingle.api.importing.ImportException;

/**
 * The block in front of each file of a tar archive (POSIX.1-1988, with the numbers and names of GNU).
 *
 * @param name as written
 * @param size bytes that follow
 * @param changed seconds since 1970 in UTC
 * @param type what follows
 */
record TarHeader(String name, long size, long changed, char type) {
    static final int BLOCK = 512;

    private static final int SIZE = 124;
    private static final int CHANGED = 136;
    private static final int SUM = 148;
    private static final int TYPE = 156;
    private static final int MAGIC = 257;
    private static final int PREFIX = 345;

    static TarHeader of(byte[] block) throws ImportException {
        if (number(block, SUM, 8) != sum(block)) {
            throw TarDirectory.damaged();
        }
        String name = text(block, 0, 100);
        // GNU writes a space there, and other things where the prefix is.
        boolean posix = text(block, MAGIC, 6).equals("ustar") && block[MAGIC + 5] == 0;
        String prefix = posix ? text(block, PREFIX, 155) : "";
        char type = (char) (block[TYPE] & 0xFF);
        return new TarHeader(
                prefix.isEmpty() ? name : prefix + "/" + name,
                number(block, SIZE, 12),
                number(block, CHANGED, 12),
                type == 0 || type == '7' ? '0' : type);
    }

    static boolean empty(byte[] block) {
        for (byte one : block) {
            if (one != 0) {
                return false;
            }
        }
        return true;
    }

    private static long sum(byte[] block) {
        long sum = 8 * ' ';
        for (int i = 0; i < BLOCK; i++) {
            sum += i >= SUM && i < SUM + 8 ? 0 : block[i] & 0xFF;
        }
        return sum;
    }

    static String text(byte[] block, int from, int length) {
        int end = from;
        while (end < from + length && block[end] != 0) {
            end++;
        }
        return new String(Arrays.copyOfRange(block, from, end), StandardCharsets.UTF_8);
    }

    /** Numbers are octal digits, or bytes behind a set bit where those do not suffice. */
    private static long number(byte[] block, int from, int length) throws ImportException {
        long number = 0;
        if ((block[from] & 0x80) != 0) {
            for (int i = from; i < from + length; i++) {
                int bits = i == from ? block[i] & 0x7F : block[i] & 0xFF;
                if (number >= 1L << 54) {
                    throw TarDirectory.damaged();
                }
                number = number << 8 | bits;
            }
            return number;
        }
        for (char digit : text(block, from, length).strip().toCharArray()) {
            if (digit < '0' || digit > '7') {
                throw TarDirectory.damaged();
            }
            number = number * 8 + digit - '0';
        }
        return number;
    }
}
