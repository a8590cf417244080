package org.mingle.importer.addressbook;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
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
    private boolean oneByOne;

    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Moves on to the next line; returns false at the end. */
    boolean next() throws IOException {
        length = 0;
        cut = false;
        boolean any = false;
        while (next < end || fill()) {
            byte c = chunk[next];
            boolean second = c == '\n' && afterReturn;
            afterReturn = c == '\r';
            if (second) {
                next++;
                continue;
            }
            if (!any) {
                any = true;
                number++;
            }
            if (c == '\n' || c == '\r') {
                next++;
                finished = true;
                return true;
            }
            run();
        }
        finished = finished && !any;
        return any;
    }

    /**
     * Returns the whole lines that are at hand, each with the end that it has, and does not count them; empty when there are none,
     * or when they have to be looked at one by one since a nought or what is no UTF-8 is among them.
     */
    String several() throws IOException {
        if (next == end && !fill()) {
            return "";
        }
        next += afterReturn && chunk[next] == '\n' ? 1 : 0;
        afterReturn = false;
        int to = oneByOne ? next : end;
        while (to > next && chunk[to - 1] != '\n') {
            to--;
        }
        String text = new String(chunk, next, to - next, StandardCharsets.UTF_8);
        oneByOne = text.indexOf('\uFFFD') >= 0 || text.indexOf(0) >= 0 || oneByOne;
        next = oneByOne ? next : to;
        return oneByOne ? "" : text;
    }

    /** Takes what is there up to the end of the line; noughts are no part of it. */
    private void run() {
        int from = next;
        while (next < end && chunk[next] != '\n' && chunk[next] != '\r' && chunk[next] != 0) {
            next++;
        }
        int count = Math.min(next - from, longest - length);
        cut |= count < next - from;
        if (length + count > line.length) {
            line = Arrays.copyOf(line, Math.min(longest, Math.max(length + count, line.length * 2)));
        }
        System.arraycopy(chunk, from, line, length, count);
        length += count;
        if (next == from) {
            next++;
        }
    }

    private boolean fill() throws IOException {
        end = Math.max(0, in.read(chunk, 0, chunk.length));
        next = 0;
        oneByOne = false;
        return end > 0;
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
        return Encodings.decode(line, length, otherwise);
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
