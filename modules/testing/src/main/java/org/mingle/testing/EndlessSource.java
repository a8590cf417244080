package org.mingle.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Source;

/** An export of one file that is made while it is read, so that nobody holds it. */
public final class EndlessSource implements Source, Source.Entry {
    private final String file;
    private final int pieces;
    private final IntFunction<byte[]> piece;

    /**
     * Begins one.
     *
     * @param file its name
     * @param pieces how many pieces it has
     * @param piece makes a piece, from 0
     */
    public EndlessSource(String file, int pieces, IntFunction<String> piece) {
        this(pieces, i -> piece.apply(i).getBytes(StandardCharsets.UTF_8), file);
    }

    private EndlessSource(int pieces, IntFunction<byte[]> piece, String file) {
        this.file = file;
        this.pieces = pieces;
        this.piece = piece;
    }

    /** Begins one that is no text. */
    public static EndlessSource ofBytes(String file, int pieces, IntFunction<byte[]> piece) {
        return new EndlessSource(pieces, piece, file);
    }

    @Override
    public String name() {
        return file;
    }

    @Override
    public List<Entry> entries() {
        return List.of(this);
    }

    @Override
    public @Nullable LocalDate packedOn() {
        return null;
    }

    @Override
    public InputStream open() {
        return new InputStream() {
            private byte[] bytes = {};
            private int next;
            private int made;

            @Override
            public int read() {
                throw new UnsupportedOperationException("a byte at a time is too slow");
            }

            @Override
            public int read(byte[] into, int from, int count) throws IOException {
                while (next == bytes.length) {
                    if (made == pieces) {
                        return -1;
                    }
                    bytes = piece.apply(made++);
                    next = 0;
                }
                int given = Math.min(count, bytes.length - next);
                System.arraycopy(bytes, next, into, from, given);
                next += given;
                return given;
            }
        };
    }
}
