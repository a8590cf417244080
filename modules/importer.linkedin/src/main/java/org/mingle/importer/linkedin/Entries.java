package org.mingle.importer.linkedin;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.mingle.api.importing.Source;
import org.mingle.api.importing.TolerantReader;

/** Opens an entry as text, whatever program has written it. */
final class Entries {
    private static final int LOOK = 64;

    private Entries() {}

    /** How an entry is encoded: the character set and how many bytes its mark takes. */
    record Encoding(Charset charset, int mark) {
        boolean marked() {
            return mark > 0;
        }
    }

    static Encoding encoding(Source.Entry entry) throws IOException {
        try (InputStream in = entry.open()) {
            return encoding(in.readNBytes(LOOK));
        }
    }

    private static Encoding encoding(byte[] start) {
        if (starts(start, 0xEF, 0xBB, 0xBF)) {
            return new Encoding(StandardCharsets.UTF_8, 3);
        }
        if (starts(start, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, 2);
        }
        if (starts(start, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, 2);
        }
        int[] zeros = new int[2];
        for (int i = 0; i < start.length; i++) {
            zeros[i % 2] += start[i] == 0 ? 1 : 0;
        }
        int most = start.length / 3;
        if (start.length >= 8 && zeros[1] > most && zeros[0] == 0) {
            return new Encoding(StandardCharsets.UTF_16LE, 0);
        }
        if (start.length >= 8 && zeros[0] > most && zeros[1] == 0) {
            return new Encoding(StandardCharsets.UTF_16BE, 0);
        }
        return new Encoding(StandardCharsets.UTF_8, 0);
    }

    private static boolean starts(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= start.length || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Opens an entry behind its mark; the readers have buffers of their own. */
    static Reader open(Source.Entry entry, Encoding encoding) throws IOException {
        InputStream in = entry.open();
        try {
            in.skipNBytes(encoding.mark());
        } catch (IOException e) {
            in.close();
            throw e;
        }
        return encoding.charset().equals(StandardCharsets.UTF_8)
                ? new TolerantReader(in, StandardCharsets.UTF_8)
                : new InputStreamReader(in, encoding.charset());
    }
}
