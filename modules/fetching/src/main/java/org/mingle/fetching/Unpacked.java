package org.mingle.fetching;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.util.zip.GZIPInputStream;

/** The body of an answer as it was before it was packed for the way. */
final class Unpacked {
    private Unpacked() {}

    static InputStream of(HttpURLConnection connection) throws IOException {
        String packed = connection.getContentEncoding();
        InputStream body = connection.getInputStream();
        if (packed == null || packed.equalsIgnoreCase("identity")) {
            return body;
        }
        if (packed.equalsIgnoreCase("gzip") || packed.equalsIgnoreCase("x-gzip")) {
            return new GZIPInputStream(new Alone(new BufferedInputStream(body)));
        }
        throw new IOException("packed in an unknown way");
    }

    /** Says that nothing follows: the JDK goes a step deeper for each packed part after the first, and many empty ones overflow its stack. */
    private static final class Alone extends FilterInputStream {
        Alone(InputStream in) {
            super(in);
        }

        @Override
        public int available() {
            return 0;
        }
    }
}
