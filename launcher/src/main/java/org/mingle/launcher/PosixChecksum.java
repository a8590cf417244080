package org.mingle.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** What {@code cksum} prints for a file: the script checks with that tool what was written here. */
final class PosixChecksum {

    private static final int POLYNOMIAL = 0x04C11DB7;
    private static final int BUFFER = 1 << 16;
    private static final int[] TABLE = table();

    private PosixChecksum() {}

    private static int[] table() {
        int[] table = new int[256];
        for (int i = 0; i < table.length; i++) {
            int crc = i << 24;
            for (int bit = 0; bit < Byte.SIZE; bit++) {
                crc = crc < 0 ? crc << 1 ^ POLYNOMIAL : crc << 1;
            }
            table[i] = crc;
        }
        return table;
    }

    /** Returns the checksum and the length, with a space between them. */
    static String of(Path file) throws IOException {
        int crc = 0;
        long size = 0;
        byte[] buffer = new byte[BUFFER];
        try (InputStream in = Files.newInputStream(file)) {
            for (int count = in.read(buffer); count > 0; count = in.read(buffer)) {
                for (int i = 0; i < count; i++) {
                    crc = add(crc, buffer[i]);
                }
                size += count;
            }
        }
        for (long rest = size; rest != 0; rest >>>= Byte.SIZE) {
            crc = add(crc, (byte) rest);
        }
        return Integer.toUnsignedString(~crc) + " " + size;
    }

    private static int add(int crc, byte next) {
        return crc << Byte.SIZE ^ TABLE[(crc >>> 24 ^ next) & 0xFF];
    }
}
