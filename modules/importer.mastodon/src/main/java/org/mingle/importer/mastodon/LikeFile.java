package org.mingle.importer.mastodon;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.ReadAhead;
import org.mingle.api.importing.Sink;

/** Likes: addresses only. They came after what is liked, and numbers of Mastodon's servers tell when that was written. */
final class LikeFile {
    private final Sink sink;
    private final FileLog log;
    private boolean timeless;

    LikeFile(Sink sink, FileLog log) {
        this.sink = sink;
        this.log = log;
    }

    /** Returns whether some were left out. */
    boolean timeless() {
        return timeless;
    }

    /** Reads one address, or one object that has it; what it means is worked out by whoever takes the steps. */
    void read(JsonParser json, SourceRow row, ReadAhead ahead) throws IOException {
        String address = address(json);
        ahead.add(address == null ? 0 : address.length(), () -> take(address, row));
    }

    private static @Nullable String address(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Thing thing = new ThingReader(json).read();
            return thing.id(Field.OBJECT) == null ? thing.id() : thing.id(Field.OBJECT);
        }
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return json.getText().strip();
        }
        json.skipChildren();
        return null;
    }

    private void take(@Nullable String address, SourceRow row) {
        if (address == null || Handles.uri(address) == null) {
            log.skipped(row.line(), "the address of what is liked was expected");
            return;
        }
        Instant at = Moments.numbered(address);
        if (at == null) {
            timeless = true;
            log.leftOut("likes of posts on other kinds of servers, whose time nobody knows");
            return;
        }
        sink.activity(
                Activity.builder("mastodon:like:" + address, Network.MASTODON, Kind.REACTION, at, row)
                        .precision(Precision.LOWER_BOUND)
                        .inReplyTo(address)
                        .thread(address)
                        .url(Handles.uri(address))
                        .detail("LIKE")
                        .build(),
                log);
    }
}
