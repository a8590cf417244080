package org.mingle.importer.bluesky;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/**
 * Records as tools save them: one in a file that is named after its key, several with their addresses as the network lists
 * them, or one a line.
 *
 * @param entry where they are
 * @param single whether it is one record, or the commit
 */
record JsonFile(Source.Entry entry, boolean single) {
    private static final int CHECK = 256;
    private static final Pattern KEY = Pattern.compile("(?:.*/)?([^/]+?)(?:\\.[A-Za-z]+)?");

    /** Takes what is no record but tells of all of them. */
    interface CommitTaker {
        void commit(Fields commit);
    }

    String name() {
        return entry.name();
    }

    /** Returns the folder, empty for none. */
    String folder() {
        return name().substring(0, name().lastIndexOf('/') + 1);
    }

    /**
     * Hands over the records; what comes before a break is kept, and the break is reported with its place.
     *
     * @return whether the file was there to its end
     */
    boolean read(FileLog log, Progress progress, Taker taker, CommitTaker commits) throws IOException {
        try (InputStream in = entry.open()) {
            try (JsonParser json = Parsers.json(in)) {
                try {
                    int count = 0;
                    while (json.nextToken() != null) {
                        if (count++ % CHECK == 0) {
                            progress.check();
                        }
                        top(json, progress, log, taker, commits);
                    }
                    return true;
                } catch (JacksonException | CharConversionException broken) {
                    broken(json.currentLocation(), log);
                }
            } catch (CharConversionException foreign) {
                log.skipped(1, name() + " is not written in UTF-8, so that nothing of it can be read");
            }
        }
        return false;
    }

    private void top(JsonParser json, Progress progress, FileLog log, Taker taker, CommitTaker commits)
            throws IOException {
        if (json.currentToken() == JsonToken.START_ARRAY) {
            list(json, progress, log, taker);
        } else if (json.currentToken() != JsonToken.START_OBJECT) {
            log.skipped(line(json), "a record in braces was expected");
        } else if (single) {
            item(Fields.read(json), line(json), log, taker, commits);
        } else {
            listing(json, progress, log, taker, commits);
        }
    }

    /** An answer of the network: {@code records} is a list; an object without one is an item. */
    private void listing(JsonParser json, Progress progress, FileLog log, Taker taker, CommitTaker commits)
            throws IOException {
        int line = line(json);
        JsonParser parser = json;
        Fields fields = Fields.read(parser, "records", () -> list(parser, progress, log, taker));
        if (!fields.has("records")) {
            item(fields, line, log, taker, commits);
        }
    }

    private void list(JsonParser json, Progress progress, FileLog log, Taker taker) throws IOException {
        for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
            if (i % CHECK == 0) {
                progress.check();
            }
            int line = line(json);
            if (json.currentToken() == JsonToken.START_OBJECT) {
                item(Fields.read(json), line, log, taker, commit -> {});
            } else {
                json.skipChildren();
                log.skipped(line, "a record in braces was expected");
            }
        }
    }

    private void item(Fields item, int line, FileLog log, Taker taker, CommitTaker commits) throws IOException {
        SourceRow row = new SourceRow(name(), line);
        AtUri uri = AtUri.of(item.text("uri"));
        if (uri != null && item.has("value")) {
            taker.record(uri.author(), uri.path(), item.object("value"), row, Runnable::run);
        } else if (isCommit(item)) {
            commits.commit(item);
        } else if (item.type().isEmpty()) {
            log.skipped(line, "a record with its address or its $type was expected");
        } else {
            Matcher key = KEY.matcher(name());
            taker.record(null, item.type() + "/" + (key.matches() ? key.group(1) : ""), item, row, Runnable::run);
        }
    }

    private static boolean isCommit(Fields item) {
        return item.type().isEmpty() && item.has("did") && item.has("rev");
    }

    private static int line(JsonParser json) {
        return Math.max(1, json.currentTokenLocation().getLineNr());
    }

    private void broken(JsonLocation place, FileLog log) {
        log.skipped(
                Math.max(1, place.getLineNr()),
                (single ? name() : "the file") + " is broken at column " + Math.max(1, place.getColumnNr())
                        + " of this line; what comes before it was read, what comes after it was not");
    }
}
