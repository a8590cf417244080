package org.mingle.importer.linkedin;

import java.io.IOException;
import java.io.Reader;
import org.jspecify.annotations.Nullable;

/** Reads lines, of each no more than a bound, and leaves out NUL characters. */
final class Lines {
    private final Reader in;
    private final int longest;
    private final char[] chunk = new char[1 << 13];
    private final StringBuilder line = new StringBuilder();
    private int next;
    private int end;
    private boolean afterReturn;
    private boolean nul;
    private boolean cut;

    Lines(Reader in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    boolean nul() {
        return nul;
    }

    /** Returns whether the line given last was longer than the bound, and cut off there. */
    boolean cut() {
        return cut;
    }

    /** Returns the next line, or null at the end. */
    @Nullable
    String next() throws IOException {
        line.setLength(0);
        cut = false;
        boolean any = false;
        for (int c = read(); c >= 0; c = read()) {
            boolean second = c == '\n' && afterReturn;
            afterReturn = c == '\r';
            if (second) {
                continue;
            }
            any = true;
            if (c == '\n' || c == '\r') {
                return line.toString();
            }
            if (c == '\0') {
                nul = true;
            } else if (line.length() < longest) {
                line.append((char) c);
            } else {
                cut = true;
            }
        }
        return any ? line.toString() : null;
    }

    private int read() throws IOException {
        if (next == end) {
            end = in.read(chunk, 0, chunk.length);
            next = 0;
            if (end <= 0) {
                end = 0;
                return -1;
            }
        }
        return chunk[next++];
    }
}
