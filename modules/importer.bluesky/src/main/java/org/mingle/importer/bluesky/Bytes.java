package org.mingle.importer.bluesky;

import java.io.IOException;
import java.io.InputStream;

/** Reads the bytes of a file one after the other and knows where it stands; closing it is for whoever opened the stream. */
final class Bytes {
    /** Nine bytes of seven bits: more than that is no length of anything. */
    private static final int LONGEST_NUMBER = 9;

    private static final int SIZE = 1 << 16;

    private final InputStream in;
    private byte[] buffer = new byte[SIZE];
    private int next;
    private int end;
    /** How many bytes of the file come before those in the buffer. */
    private long before;

    Bytes(InputStream in) {
        this.in = in;
    }

    /** The file does not go on as it must; the message says where and how, and says nothing of what is in it. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1L;

        Broken(String sentence) {
            super(sentence);
        }

        String sentence() {
            return String.valueOf(getMessage());
        }
    }

    long position() {
        return before + next;
    }

    /** Reads a number of seven bits a byte, the lowest first; returns -1 at the end of the file. */
    long number() throws IOException, Broken {
        long from = position();
        long number = 0;
        for (int i = 0; i < LONGEST_NUMBER; i++) {
            if (next == end && !fill()) {
                if (i == 0) {
                    return -1;
                }
                throw cut(from);
            }
            int one = buffer[next++] & 0xFF;
            number |= (one & 0x7FL) << 7 * i;
            if (one < 0x80) {
                return number;
            }
        }
        throw new Broken("the length of a block was expected at byte " + from
                + "; what comes before it was read, what comes after it was not");
    }

    /** Returns where so many bytes begin in the buffer; nothing else ever comes to that place, so that others may look there later. */
    int take(int count, long from) throws IOException, Broken {
        if (count > end - next) {
            makeRoom(count);
            while (end < count) {
                if (!more()) {
                    throw cut(from);
                }
            }
        }
        next += count;
        return next - count;
    }

    byte[] buffer() {
        return buffer;
    }

    void pass(long count, long from) throws IOException, Broken {
        long left = count;
        while (left > 0) {
            if (next == end && !fill()) {
                throw cut(from);
            }
            int passed = (int) Math.min(left, end - next);
            next += passed;
            left -= passed;
        }
    }

    private boolean fill() throws IOException {
        makeRoom(0);
        return more();
    }

    /** Begins another buffer, with what was not read yet. */
    private void makeRoom(int count) {
        byte[] room = new byte[Math.max(count, SIZE)];
        System.arraycopy(buffer, next, room, 0, end - next);
        buffer = room;
        before += next;
        end -= next;
        next = 0;
    }

    private boolean more() throws IOException {
        int read = in.read(buffer, end, buffer.length - end);
        end += Math.max(0, read);
        return read > 0;
    }

    private static Broken cut(long from) {
        return new Broken("the file is cut off: it ends within the block that begins at byte " + from);
    }
}
