package org.mingle.importer.addressbook;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;

/** Gives lines as text; those with bytes that are no UTF-8 are decoded each by itself, so that one does not spoil the others. */
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
        if (next == text.length() && !more()) {
            return -1;
        }
        int given = Math.min(count, text.length() - next);
        text.getChars(next, next + given, into, from);
        next += given;
        return given;
    }

    /** Returns whether anything is left, of which the end of the line comes last. */
    private boolean more() throws IOException {
        text = lines.several();
        if (text.isEmpty() && lines.next()) {
            text = lines.text(codePage) + "\n";
        }
        next = 0;
        return !text.isEmpty();
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
