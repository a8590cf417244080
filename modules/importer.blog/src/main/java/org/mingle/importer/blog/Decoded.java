package org.mingle.importer.blog;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingle.api.importing.TolerantReader;

/** Finds out what a file is written in: by its mark, else by what it declares unless its bytes say otherwise. */
final class Decoded {
    private static final int LOOK = 1 << 16;
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("^\\s*<\\?xml[^>]{0,200}?encoding\\s*=\\s*[\"']([A-Za-z0-9._:-]{1,40})[\"']");

    private Decoded() {}

    /** Takes over the stream. */
    static Reader of(InputStream raw) throws IOException {
        BufferedInputStream in = new BufferedInputStream(raw, LOOK);
        try {
            in.mark(LOOK);
            byte[] start = in.readNBytes(LOOK - 1);
            in.reset();
            int mark = mark(start);
            in.skipNBytes(mark);
            return new TolerantReader(in, charset(start, mark));
        } catch (IOException | RuntimeException e) {
            in.close();
            throw e;
        }
    }

    private static int mark(byte[] start) {
        if (at(start, 0) == 0xEF && at(start, 1) == 0xBB && at(start, 2) == 0xBF) {
            return 3;
        }
        return at(start, 0) == 0xFF && at(start, 1) == 0xFE || at(start, 0) == 0xFE && at(start, 1) == 0xFF ? 2 : 0;
    }

    private static int at(byte[] bytes, int i) {
        return i < bytes.length ? bytes[i] & 0xFF : -1;
    }

    private static Charset charset(byte[] start, int mark) {
        if (mark == 3) {
            return StandardCharsets.UTF_8;
        }
        boolean little =
                at(start, 0) == 0xFF && mark == 2 || at(start, 0) > 0 && at(start, 1) == 0 && at(start, 3) == 0;
        boolean big = mark == 2 || at(start, 0) == 0 && at(start, 1) > 0 && at(start, 2) == 0;
        if (little || big) {
            return little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE;
        }
        Charset declared = declared(start);
        // Files that were converted to UTF-8 by hand often go on saying what they were before.
        return declared.equals(StandardCharsets.UTF_8) || beyondAscii(start) && utf8(start)
                ? StandardCharsets.UTF_8
                : declared;
    }

    private static Charset declared(byte[] start) {
        Matcher declared =
                DECLARED.matcher(new String(start, 0, Math.min(start.length, 400), StandardCharsets.ISO_8859_1));
        try {
            Charset charset = declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
            boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
            return charset.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : wide ? StandardCharsets.UTF_8 : charset;
        } catch (IllegalArgumentException unknown) {
            return StandardCharsets.UTF_8;
        }
    }

    private static boolean beyondAscii(byte[] start) {
        for (byte one : start) {
            if (one < 0) {
                return true;
            }
        }
        return false;
    }

    /** The last character may be cut by the end of what was looked at. */
    private static boolean utf8(byte[] start) {
        for (int cut = 0; cut < 4 && cut < start.length; cut++) {
            try {
                StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(start, 0, start.length - cut));
                return true;
            } catch (CharacterCodingException perhapsCut) {
                continue;
            }
        }
        return false;
    }
}
