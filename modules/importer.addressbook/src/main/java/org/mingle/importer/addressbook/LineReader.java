package org.mingle.importer.addressbook;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;

/** Gives lines as text, each decoded by itself, so that one foreign line does not spoil the others. */
final class LineReader extends Reader {
    private final ByteLines lines;
    private final Charset codePage;
    private String text = "";
    private int next;

    LineReader(ByteLines lines, Charset codePage) {
        this.lines = lines;
        this.codePage = codePage;
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
        while (next == text.length()) {
            if (!lines.next()) {
                return -1;
            }
            text = lines.text(codePage) + "\n";
            next = 0;
        }
        int given = Math.min(count, text.length() - next);
        text.getChars(next, next + given, into, from);
        next += given;
        return given;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
