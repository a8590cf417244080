package org.mingle.importer.x;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.IOException;
import java.io.InputStream;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/**
 * A file of data: a list of objects behind a line of script.
 *
 * @param entry where it is
 * @param kind what it holds
 * @param opening how it begins
 */
record DataFile(Source.Entry entry, FileKind kind, Opening opening) {
    private static final int LONGEST_STRING = 2_000_000;
    private static final int DEEPEST = 100;
    private static final int CHECK = 256;
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_STRING)
                    .maxNestingDepth(DEEPEST)
                    .build())
            .build();

    /** Takes one object of the list: begins at its opening brace and ends at its closing one. */
    interface Each {
        void item(JsonParser json, int line) throws IOException;
    }

    /**
     * What came of reading it.
     *
     * @param items objects in the list, as far as it could be read
     * @param whole whether it was there to its end, so that its silence says something
     */
    record Ending(int items, boolean whole) {}

    static JsonParser parser(InputStream in) throws IOException {
        return JSON.createParser(in);
    }

    String name() {
        return entry.name();
    }

    SourceRow row(int line) {
        return new SourceRow(entry.name(), line);
    }

    /** Returns the physical line where the parser is. */
    int line(JsonParser json) {
        return json.currentTokenLocation().getLineNr() + opening.lines();
    }

    /** Hands over the objects one by one; what comes before a break is kept, and the break is reported with its place. */
    Ending items(FileLog log, Progress progress, Each each) throws IOException {
        int items = 0;
        try (InputStream in = opening.data(entry);
                JsonParser json = parser(in)) {
            try {
                JsonToken first = json.nextToken();
                if (first == JsonToken.START_OBJECT) {
                    // Grailbird's user details are one object and no list.
                    each.item(json, line(json));
                    return new Ending(1, true);
                }
                if (first != JsonToken.START_ARRAY) {
                    log.skipped(first == null ? 1 : line(json), "a list was expected, and there is none");
                    return new Ending(0, false);
                }
                for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
                    if (items++ % CHECK == 0) {
                        progress.check();
                    }
                    if (next == JsonToken.START_OBJECT) {
                        each.item(json, line(json));
                    } else if (next == null) {
                        throw new IOException("a list always ends or breaks");
                    } else {
                        log.skipped(line(json), "an entry in braces was expected");
                        json.skipChildren();
                    }
                }
                return new Ending(items, true);
            } catch (JacksonException broken) {
                report(json, log);
                return new Ending(items, false);
            }
        }
    }

    private void report(JsonParser json, FileLog log) {
        int line = Math.max(1, json.currentLocation().getLineNr() + opening.lines());
        int column = Math.max(1, json.currentLocation().getColumnNr());
        log.skipped(
                line,
                "the file is broken at column " + column
                        + " of this line; what comes before it was read, what comes after it was not");
    }
}
