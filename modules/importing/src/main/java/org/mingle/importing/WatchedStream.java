package org.mingle.importing;

import java.io.IOException;
import java.io.InputStream;

/** Passes bytes on and looks at each of them once, however they are asked for. */
abstract class WatchedStream extends InputStream {
    private final InputStream in;

    WatchedStream(InputStream in) {
        this.in = in;
    }

    /** Looks at bytes that were read; a negative count is the end. */
    abstract void watch(byte[] bytes, int from, int count) throws IOException;

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        int read = in.read(into, from, count);
        watch(into, from, read);
        return read;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
