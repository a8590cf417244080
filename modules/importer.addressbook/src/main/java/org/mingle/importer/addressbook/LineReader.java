package org.mingle.importer.addressbook;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.Charset;

/** Gives lines as text, each decoded by itself, so that one foreign line does not spoil the others. */
final class LineReader extends Reader {
    private final ByteLines lines;
    private final Charset codePage;
    private String text = "";
    private int next = 1;

    LineReader(ByteLines lines, Charset codePage) {
        this.lines = lines;
        this.codePage = codePage;
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
        int given = 0;
        while (given < count && more()) {
            int now = Math.min(count - given, text.length() - next);
            text.getChars(next, next + now, into, from + given);
            next += now;
            given += now;
            if (given < count) {
                into[from + given++] = '\n';
                next++;
            }
        }
        return given == 0 && count > 0 ? -1 : given;
    }

    /** Returns whether anything is left, of which the end of the line comes last. */
    private boolean more() throws IOException {
        if (next <= text.length()) {
            return true;
        }
        if (!lines.next()) {
            return false;
        }
        text = lines.text(codePage);
        next = 0;
        return true;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
