package org.mingle.importer.addressbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Arrays;

/** Reads lines as bytes, of each no more than a bound, since a fold may cut a character in two. */
final class ByteLines implements Closeable {
    private final InputStream in;
    private final byte[] chunk = new byte[1 << 15];
    private final int longest;
    private byte[] line = new byte[256];
    private int next;
    private int end;
    private int length;
    private int number;
    private boolean afterReturn;
    private boolean cut;
    private boolean finished;

    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Moves on to the next line; returns false at the end. */
    boolean next() throws IOException {
        length = 0;
        cut = false;
        boolean any = false;
        for (int c = read(); c >= 0; c = read()) {
            boolean second = c == '\n' && afterReturn;
            afterReturn = c == '\r';
            if (second) {
                continue;
            }
            if (!any) {
                any = true;
                number++;
            }
            if (c == '\n' || c == '\r') {
                finished = true;
                return true;
            }
            if (c != 0) {
                add((byte) c);
            }
        }
        finished = finished && !any;
        return any;
    }

    private void add(byte c) {
        if (length == longest) {
            cut = true;
            return;
        }
        if (length == line.length) {
            line = Arrays.copyOf(line, Math.min(longest, length * 2));
        }
        line[length++] = c;
    }

    private int read() throws IOException {
        if (next == end) {
            end = Math.max(0, in.read(chunk, 0, chunk.length));
            next = 0;
            if (end == 0) {
                return -1;
            }
        }
        return chunk[next++] & 0xFF;
    }

    /** Returns where the line is, 1-based. */
    int number() {
        return number;
    }

    int length() {
        return length;
    }

    byte at(int index) {
        return line[index];
    }

    byte[] from(int index) {
        return Arrays.copyOfRange(line, Math.min(index, length), length);
    }

    String text(Charset otherwise) {
        return Encodings.decode(from(0), otherwise);
    }

    /** Returns whether the line was longer than the bound, and cut off there. */
    boolean cut() {
        return cut;
    }

    /** Returns whether a line break ended the last line, not the end of the file. */
    boolean finished() {
        return finished;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
