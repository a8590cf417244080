package org.mingle.importer.mastodon;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.ReadAhead;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/**
 * A file of JSON.
 *
 * @param entry where it is
 * @param opening how it begins
 */
record DataFile(Source.Entry entry, Opening opening) {
    private static final int CHECK = 256;

    /**
     * Takes one member of a list, the parser is at its beginning and is left at its end. Only the parsing is done at once, on the
     * thread that reads ahead; what the member means is a step of {@code ahead}.
     */
    interface Each {
        void item(JsonParser json, SourceRow row, ReadAhead ahead) throws IOException;
    }

    private interface Reader {
        void read(JsonParser json) throws IOException;
    }

    FileKind kind() {
        return opening.kind();
    }

    String name() {
        return entry.name();
    }

    /** Reads the file's only object; returns null when it is broken, which is reported. */
    @Nullable
    Thing thing(FileLog log) throws IOException {
        Thing[] read = new Thing[1];
        whole(log, json -> {
            json.nextToken();
            read[0] = new ThingReader(json).read();
        });
        return read[0];
    }

    /**
     * Hands over the members of the list one by one; what comes before a break is kept, and the break is reported with its
     * place.
     *
     * @param log used by the caller's thread only
     * @return whether the list was there to its end, so that its silence says something
     */
    boolean items(FileLog log, Progress progress, Each each) throws IOException {
        return ReadAhead.read(ahead -> items(ahead.log(log), progress, each, ahead));
    }

    private boolean items(FileLog log, Progress progress, Each each, ReadAhead ahead) throws IOException {
        boolean[] list = new boolean[1];
        boolean whole = whole(log, json -> {
            json.nextToken();
            for (String name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
                boolean items = name.equals("orderedItems") || name.equals("items");
                if (json.nextToken() != JsonToken.START_ARRAY || !items) {
                    json.skipChildren();
                    continue;
                }
                list[0] = true;
                for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
                    if (i % CHECK == 0) {
                        progress.check();
                    }
                    each.item(json, row(json), ahead);
                }
            }
        });
        if (whole && !list[0]) {
            log.note("There is no list in this file.");
        }
        return whole && list[0];
    }

    private boolean whole(FileLog log, Reader reader) throws IOException {
        try (InputStream in = entry.open()) {
            try (JsonParser json = Json.parser(in)) {
                try {
                    reader.read(json);
                    return true;
                } catch (JacksonException | CharConversionException broken) {
                    broken(json.currentLocation(), log);
                }
            } catch (CharConversionException foreign) {
                log.skipped(1, "it is not written in UTF-8, so that nothing of it can be read");
            }
        }
        return false;
    }

    private SourceRow row(JsonParser json) {
        return new SourceRow(name(), Math.max(1, json.currentTokenLocation().getLineNr()));
    }

    private static void broken(JsonLocation place, FileLog log) {
        log.skipped(
                Math.max(1, place.getLineNr()),
                "the file is broken at column " + Math.max(1, place.getColumnNr())
                        + " of this line; what comes before it was read, what comes after it was not");
    }
}
