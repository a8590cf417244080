package org.mingle.importer.addressbook;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** Gives characters as bytes of UTF-8. */
final class Utf16 extends InputStream {
    private final Reader in;
    private final char[] chars = new char[1 << 13];
    private byte[] bytes = {};
    private int next;
    private int held;

    Utf16(Reader in) {
        this.in = in;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int count) throws IOException {
        Objects.checkFromIndexSize(from, count, into.length);
        while (next == bytes.length) {
            int read = in.read(chars, held, chars.length - held);
            if (read < 0 && held == 0) {
                return -1;
            }
            encode(held + Math.max(0, read), read < 0);
        }
        int given = Math.min(count, bytes.length - next);
        System.arraycopy(bytes, next, into, from, given);
        next += given;
        return given;
    }

    /** The first half of a pair waits for the second one. */
    private void encode(int count, boolean last) {
        int whole = count > 0 && !last && Character.isHighSurrogate(chars[count - 1]) ? count - 1 : count;
        bytes = new String(chars, 0, whole).getBytes(StandardCharsets.UTF_8);
        next = 0;
        held = count - whole;
        chars[0] = held > 0 ? chars[whole] : chars[0];
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
