package org.mingle.importer.blog;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Source;

/** A file that is made while it is read, so that nobody holds it. */
final class EndlessSource implements Source, Source.Entry {
    private final String file;
    private final int pieces;
    private final IntFunction<String> piece;

    EndlessSource(String file, int pieces, IntFunction<String> piece) {
        this.file = file;
        this.pieces = pieces;
        this.piece = piece;
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
                    bytes = piece.apply(made++).getBytes(StandardCharsets.UTF_8);
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
