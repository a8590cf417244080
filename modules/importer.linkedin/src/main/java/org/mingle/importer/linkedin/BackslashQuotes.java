package org.mingle.importer.linkedin;

import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** Comments.csv writes a quote inside a field as a backslash and a quote; CSV writes it twice. */
final class BackslashQuotes extends Reader {
    private final PushbackReader in;

    BackslashQuotes(Reader in) {
        this.in = new PushbackReader(new java.io.BufferedReader(in), 2);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        int n = 0;
        while (n < length) {
            int c = in.read();
            if (c < 0) {
                return n == 0 ? -1 : n;
            }
            buffer[offset + n++] = (char) (c == '\\' ? escaped() : c);
        }
        return n;
    }

    private int escaped() throws IOException {
        int next = in.read();
        if (next == '"') {
            in.unread('"');
            return '"';
        }
        if (next >= 0) {
            in.unread(next);
        }
        return '\\';
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
