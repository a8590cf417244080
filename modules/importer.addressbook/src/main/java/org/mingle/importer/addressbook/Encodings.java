package org.mingle.importer.addressbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.SequenceInputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.mingle.api.importing.Source;

/** Opens an entry as bytes of UTF-8 or of a Windows code page, whatever it is written in, and tells the two apart. */
final class Encodings {
    /** What programs in the west of Europe write when they do not write Unicode; Latin-1 is part of it. */
    static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final int LOOK = 64;

    private Encodings() {}

    /** Opens an entry without its byte order mark; UTF-16 comes as UTF-8. */
    static InputStream open(Source.Entry entry) throws IOException {
        InputStream in = entry.open();
        try {
            byte[] start = in.readNBytes(LOOK);
            if (starts(start, 0xEF, 0xBB, 0xBF)) {
                return with(start, 3, in);
            }
            if (starts(start, 0xFF, 0xFE)) {
                return utf16(with(start, 2, in), StandardCharsets.UTF_16LE);
            }
            if (starts(start, 0xFE, 0xFF)) {
                return utf16(with(start, 2, in), StandardCharsets.UTF_16BE);
            }
            if (start.length > 3 && start[1] == 0 && start[3] == 0) {
                return utf16(with(start, 0, in), StandardCharsets.UTF_16LE);
            }
            if (start.length > 3 && start[0] == 0 && start[2] == 0) {
                return utf16(with(start, 0, in), StandardCharsets.UTF_16BE);
            }
            return with(start, 0, in);
        } catch (IOException e) {
            in.close();
            throw e;
        }
    }

    private static boolean starts(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static InputStream with(byte[] start, int from, InputStream rest) {
        return new SequenceInputStream(new ByteArrayInputStream(start, from, start.length - from), rest);
    }

    private static InputStream utf16(InputStream in, Charset charset) {
        return new Utf16(new InputStreamReader(in, charset));
    }

    /** Decodes UTF-8, and what is none by another character set. */
    static String decode(byte[] bytes, Charset otherwise) {
        return decode(bytes, bytes.length, otherwise);
    }

    /** Decodes so many bytes; a strict decoder is slow to make, so it looks only at what may not be UTF-8. */
    static String decode(byte[] bytes, int length, Charset otherwise) {
        String text = new String(bytes, 0, length, StandardCharsets.UTF_8);
        return text.indexOf('\uFFFD') < 0 ? text : strict(bytes, length, otherwise);
    }

    private static String strict(byte[] bytes, int length, Charset otherwise) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException foreign) {
            return new String(bytes, 0, length, otherwise);
        }
    }
}
