package org.mingle.launcher;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.zip.CRC32;

/**
 * Tells whether a jar is still the same. Times do not tell, because reproducible builds set them all alike; the directory at the end of a jar holds the checksum of
 * everything in it, and is quickly read.
 */
final class Fingerprint {

    private static final int END_RECORD = 22;
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int END_SIGNATURE = 0x06054b50;

    private Fingerprint() {}

    static String of(Path jar) throws IOException {
        try (FileChannel channel = FileChannel.open(jar)) {
            long size = channel.size();
            ByteBuffer tail = read(channel, Math.max(0, size - END_RECORD));
            if (directoryOffset(tail) < 0) {
                tail = read(channel, Math.max(0, size - END_RECORD - LONGEST_COMMENT));
            }
            long directory = directoryOffset(tail);
            CRC32 crc = new CRC32();
            crc.update(directory >= 0 && directory < size ? read(channel, directory) : tail);
            return Long.toHexString(size) + "-" + Long.toHexString(crc.getValue());
        }
    }

    private static long directoryOffset(ByteBuffer tail) {
        for (int at = tail.limit() - END_RECORD; at >= 0; at--) {
            if (tail.getInt(at) == END_SIGNATURE) {
                return Integer.toUnsignedLong(tail.getInt(at + 16));
            }
        }
        return -1;
    }

    private static ByteBuffer read(FileChannel channel, long from) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate((int) (channel.size() - from)).order(ByteOrder.LITTLE_ENDIAN);
        long at = from;
        while (buffer.hasRemaining()) {
            int count = channel.read(buffer, at);
            if (count < 0) {
                break;
            }
            at += count;
        }
        return buffer.flip();
    }
}
