package org.mingle.importer.bluesky;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.dataformat.cbor.CBORFactory;
import java.io.IOException;
import java.io.InputStream;

/** Opens JSON and CBOR with limits on the length of a text and on depth. */
final class Parsers {
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxStringLength(2_000_000)
            .maxNestingDepth(100)
            .build();
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(LIMITS)
            .build();
    private static final JsonFactory CBOR =
            CBORFactory.builder().streamReadConstraints(LIMITS).build();

    private Parsers() {}

    static JsonParser json(InputStream in) throws IOException {
        return JSON.createParser(in);
    }

    static JsonParser json(byte[] start) throws IOException {
        return JSON.createParser(start);
    }

    static JsonParser cbor(byte[] block, int from, int to) throws IOException {
        return CBOR.createParser(block, from, to - from);
    }
}
