package org.mingle.importer.x;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import java.io.CharConversionException;
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

    /** Returns how much of the file, in bytes or else in characters, was parsed. */
    static long parsed(JsonParser json) {
        JsonLocation place = json.currentLocation();
        return Math.max(place.getByteOffset(), place.getCharOffset());
    }

    /** Hands over the objects one by one; what comes before a break is kept, and the break is reported with its place. */
    Ending items(FileLog log, Progress progress, Each each) throws IOException {
        Count count = new Count();
        try (InputStream in = opening.data(entry)) {
            try (JsonParser json = parser(in)) {
                try {
                    return list(json, count, log, progress, each);
                } catch (JacksonException | CharConversionException broken) {
                    broken(json.currentLocation(), log);
                }
            } catch (CharConversionException foreign) {
                log.skipped(1 + opening.lines(), "it is not written in UTF-8, so that nothing of it can be read");
            }
        }
        return new Ending(count.items, false);
    }

    private static final class Count {
        private int items;
    }

    private Ending list(JsonParser json, Count count, FileLog log, Progress progress, Each each) throws IOException {
        JsonToken first = json.nextToken();
        if (first == JsonToken.START_OBJECT) {
            // The details of the user in the oldest archives are one object and no list.
            each.item(json, line(json));
            return new Ending(1, true);
        }
        if (first != JsonToken.START_ARRAY) {
            log.skipped(first == null ? 1 + opening.lines() : line(json), "a list was expected, and there is none");
            return new Ending(0, false);
        }
        for (JsonToken next = json.nextToken(); next != JsonToken.END_ARRAY; next = json.nextToken()) {
            if (count.items % CHECK == 0) {
                progress.check();
            }
            if (next == JsonToken.START_OBJECT) {
                each.item(json, line(json));
            } else {
                log.skipped(line(json), "an entry in braces was expected");
                json.skipChildren();
            }
            count.items++;
        }
        return new Ending(count.items, true);
    }

    private void broken(JsonLocation place, FileLog log) {
        log.skipped(
                Math.max(1, place.getLineNr()) + opening.lines(),
                "the file is broken at column " + Math.max(1, place.getColumnNr())
                        + " of this line; what comes before it was read, what comes after it was not");
    }
}
