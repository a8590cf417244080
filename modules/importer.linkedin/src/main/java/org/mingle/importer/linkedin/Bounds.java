package org.mingle.importer.linkedin;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Keeps fields and records of a CSV file within bounds before they reach the parser, so that one huge field costs its own
 * row and not the file. Drops NUL characters as well.
 *
 * <p>What is dropped may hold line breaks; {@link #line} gives the line of the file for a line of the parser.
 */
final class Bounds extends FilterReader {
    /** Characters of a field; LinkedIn's longest texts have 125,000. */
    static final int FIELD = 1 << 20;

    private static final int RECORD = 4 << 20;
    private static final int COLUMNS = 2_000;

    private enum At {
        START,
        PLAIN,
        QUOTED,
        QUOTE
    }

    private enum Dropping {
        NOTHING,
        FIELD,
        RECORD
    }

    private final char separator;
    private final char[] chunk = new char[1 << 14];
    private final char[] out = new char[2 << 14];
    private int next;
    private int kept;
    private final NavigableMap<Integer, Integer> lostLines = new TreeMap<>();
    private At at = At.START;
    private Dropping dropping = Dropping.NOTHING;
    private boolean openQuote;
    private boolean afterReturn;
    private boolean nul;
    private boolean ended;
    private int lost;
    private int line = 1;
    private int recordLine = 1;
    private int field;
    private int record;
    private int columns;

    Bounds(Reader in, char separator) {
        super(in);
        this.separator = separator;
    }

    /** Returns whether the record that starts at a line of the parser had too much in it. */
    boolean cut(long parserLine) {
        return lostLines.containsKey((int) parserLine);
    }

    /** Returns the line of the file for a line of the parser; ask for lines in their order. */
    int line(long parserLine) {
        while (!lostLines.isEmpty() && lostLines.firstKey() < parserLine) {
            lost += lostLines.pollFirstEntry().getValue();
        }
        return (int) parserLine + lost;
    }

    /** Returns whether the file has ended within quotes, so that its last record holds what was not meant for it. */
    boolean unclosed() {
        return ended && at == At.QUOTED;
    }

    /** Returns whether NUL characters were dropped. */
    boolean nul() {
        return nul;
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
        while (next == kept) {
            int read = in.read(chunk, 0, chunk.length);
            if (read < 0) {
                ended = true;
                return -1;
            }
            next = 0;
            kept = keep(read);
        }
        int given = Math.min(count, kept - next);
        System.arraycopy(out, next, into, from, given);
        next += given;
        return given;
    }

    private int keep(int read) {
        int to = 0;
        for (int i = 0; i < read; i++) {
            int run = run(i, read);
            System.arraycopy(chunk, i, out, to, run);
            to += run;
            i += run;
            if (i == read) {
                break;
            }
            char c = chunk[i];
            if (c == '\0') {
                nul = true;
                continue;
            }
            boolean ends = step(c);
            if (dropping == Dropping.NOTHING || ends) {
                if (openQuote && ends) {
                    out[to++] = '"';
                    openQuote = false;
                }
                out[to++] = c;
                line += breaks(c);
            } else {
                lostLines.merge(recordLine, breaks(c), Integer::sum);
            }
            if (ends) {
                dropping = Dropping.NOTHING;
                recordLine = newline(c) ? line : recordLine;
            }
        }
        return to;
    }

    /** Moves on over characters that change nothing, and returns how many. */
    private int run(int from, int read) {
        if (dropping != Dropping.NOTHING) {
            return 0;
        }
        int most = Math.min(read, from + Math.min(FIELD - field, RECORD - record) - 1);
        int i = from;
        while (i < most && chunk[i] > '\r' && chunk[i] != '"' && chunk[i] != separator) {
            i++;
        }
        int run = i - from;
        if (run > 0) {
            at = at == At.QUOTED ? At.QUOTED : At.PLAIN;
            field += run;
            record += run;
            afterReturn = false;
        }
        return run;
    }

    /** Moves on by one character and returns whether it ends a record, or the field that is being dropped. */
    private boolean step(char c) {
        At before = at;
        boolean inside = at == At.QUOTED || at == At.QUOTE && c == '"';
        boolean recordEnds = !inside && newline(c);
        boolean fieldEnds = recordEnds || !inside && c == separator;
        if (fieldEnds) {
            at = At.START;
            field = 0;
            columns = recordEnds ? 0 : columns + 1;
        } else {
            at = after(c);
            field++;
        }
        record = recordEnds ? 0 : record + 1;
        if (field == FIELD) {
            drop(Dropping.FIELD, before);
        }
        if (record == RECORD || columns == COLUMNS) {
            drop(Dropping.RECORD, before);
        }
        return recordEnds || fieldEnds && dropping == Dropping.FIELD;
    }

    private At after(char c) {
        return switch (at) {
            case START -> c == '"' ? At.QUOTED : At.PLAIN;
            case PLAIN -> At.PLAIN;
            case QUOTED -> c == '"' ? At.QUOTE : At.QUOTED;
            case QUOTE -> c == '"' ? At.QUOTED : At.PLAIN;
        };
    }

    private void drop(Dropping what, At before) {
        if (dropping == Dropping.NOTHING) {
            // The parser has seen the quote that would close the field only when it came just before.
            openQuote = before == At.QUOTED;
            lostLines.putIfAbsent(recordLine, 0);
        }
        if (dropping != Dropping.RECORD) {
            dropping = what;
        }
    }

    /** Counts a line break, of two characters once. */
    private int breaks(char c) {
        boolean second = c == '\n' && afterReturn;
        afterReturn = c == '\r';
        return newline(c) && !second ? 1 : 0;
    }

    private static boolean newline(char c) {
        return c == '\n' || c == '\r';
    }
}
