package org.mingle.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/** Some bytes of a file; several can be read at a time. */
final class Slice extends InputStream {
    private final FileChannel file;
    private long at;
    private long left;

    Slice(FileChannel file, long at, long left) {
        this.file = file;
        this.at = at;
        this.left = left;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        if (left == 0) {
            return -1;
        }
        int read = file.read(ByteBuffer.wrap(into, from, (int) Math.min(count, left)), at);
        if (read > 0) {
            at += read;
            left -= read;
        }
        return read;
    }
}
