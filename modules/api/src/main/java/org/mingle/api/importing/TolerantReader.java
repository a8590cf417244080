package org.mingle.api.importing;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Reads the characters of a file whose bytes are not all what they should be: one that is none of its character set is taken
 * for Windows-1252, which spreadsheet programs and old blogs write.
 *
 * <p>Use it in an importer in the place of an {@link java.io.InputStreamReader}; it keeps a buffer of its own and belongs to
 * one thread. Closing it closes the stream.
 */
public final class TolerantReader extends Reader {
    private static final String WINDOWS = windows();

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(1 << 15).flip();
    private boolean ended;
    private boolean foreign;

    /**
     * Begins to read, after a byte order mark if there is one.
     *
     * @param charset what most of it is written in
     */
    public TolerantReader(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static String windows() {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        return new String(all, Charset.forName("windows-1252"));
    }

    /** Returns whether bytes were met, until now, that are none of the character set. */
    public boolean foreign() {
        return foreign;
    }

    @Override
    public int read(char[] into, int from, int count) throws IOException {
        if (count == 0) {
            return 0;
        }
        CharBuffer out = CharBuffer.wrap(into, from, count).slice();
        while (true) {
            CoderResult result = decoder.decode(bytes, out, ended);
            if (result.isError() && out.hasRemaining()) {
                foreign(result.length(), out);
            } else if (out.position() > 0) {
                return out.position();
            } else if (result.isOverflow()) {
                return pair(into, from);
            } else if (ended) {
                return -1;
            } else {
                fill();
            }
        }
    }

    private void foreign(int length, CharBuffer out) {
        foreign = true;
        for (int i = 0; i < length && out.hasRemaining(); i++) {
            out.put(WINDOWS.charAt(bytes.get() & 0xFF));
        }
        decoder.reset();
    }

    /** A caller with room for one character cannot take one that needs two; it gets the mark for what is lost. */
    private int pair(char[] into, int from) {
        decoder.decode(bytes, CharBuffer.allocate(2), ended);
        into[from] = '\uFFFD';
        return 1;
    }

    private void fill() throws IOException {
        bytes.compact();
        int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
        if (read < 0) {
            ended = true;
        } else {
            bytes.position(bytes.position() + read);
        }
        bytes.flip();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
