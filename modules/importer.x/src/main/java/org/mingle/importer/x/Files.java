package org.mingle.importer.x;

import com.fasterxml.jackson.core.JsonParser;
import java.io.IOException;
import java.util.function.BiConsumer;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.ReadAhead;
import org.mingle.api.importing.Source;

/** Reads the files of one archive, one kind after the other, and compares them with the archive's own list. */
final class Files {
    private static final Kind[] TWEETED = {Kind.POST, Kind.REPLY, Kind.REPOST};
    /** Of most tweets a quarter is kept; handing over fewer at a time wakes the other thread more often than it needs. */
    private static final int KEPT = 4;

    private final Archive archive;
    private final Reading reading;
    private final Groups groups = new Groups();

    Files(Archive archive, Reading reading) {
        this.archive = archive;
        this.reading = reading;
    }

    void read() throws IOException {
        for (DataFile file : archive.of(FileKind.NOTE_TWEETS)) {
            FileLog log = log(file);
            check(file, log, file.items(log, reading.progress, (json, line) -> reading.notes.read(json, line, log)));
        }
        boolean whole = true;
        for (DataFile file : archive.of(FileKind.TWEETS, FileKind.CIRCLE_TWEETS, FileKind.COMMUNITY_TWEETS)) {
            whole &= tweets(file);
        }
        for (Source.Entry table : archive.tables()) {
            FileLog log = reading.sink.file(table.name(), FileKind.TWEET_TABLE.label());
            whole &= TweetTable.read(table, new TweetFile(reading, log, false), log, reading.progress);
        }
        reading.unfinished.finish();
        reading.notes.report();
        cover(FileKind.TWEETS, whole, TWEETED);
        whole = true;
        for (DataFile file : archive.of(FileKind.LIKES)) {
            FileLog log = log(file);
            whole &= check(file, log, ahead(file, log, LikeFile.Like::read, new LikeFile(reading, log)::take));
        }
        cover(FileKind.LIKES, whole, Kind.REACTION);
        messages();
        for (DataFile file : archive.of(FileKind.FOLLOWERS, FileKind.FOLLOWING)) {
            FileLog log = log(file);
            check(file, log, file.items(log, reading.progress, (json, line) -> {
                json.skipChildren();
                log.hidden();
            }));
        }
    }

    private FileLog log(DataFile file) {
        return reading.sink.file(file.name(), file.kind().label());
    }

    private boolean tweets(DataFile file) throws IOException {
        FileLog log = log(file);
        TweetFile tweets = new TweetFile(reading, log, file.kind() == FileKind.CIRCLE_TWEETS);
        return check(file, log, ahead(file, log, Tweet::read, tweets::take));
    }

    private interface Parse<T> {
        T read(JsonParser json) throws IOException;
    }

    /** Parses objects on a thread ahead of this one, which takes them. */
    private <T> DataFile.Ending ahead(DataFile file, FileLog log, Parse<T> parse, BiConsumer<T, SourceRow> taker)
            throws IOException {
        return ReadAhead.read(ahead -> file.items(ahead.log(log), reading.progress, (json, line) -> {
            long start = DataFile.parsed(json);
            T one = parse.read(json);
            ahead.add((DataFile.parsed(json) - start) / KEPT, () -> taker.accept(one, file.row(line)));
        }));
    }

    private void messages() throws IOException {
        boolean whole = true;
        for (DataFile file : archive.of(FileKind.GROUP_MESSAGES)) {
            file.items(FileLog.NONE, reading.progress, (json, line) -> groups.read(json));
        }
        for (DataFile file : archive.of(FileKind.MESSAGES, FileKind.GROUP_MESSAGES)) {
            FileLog log = log(file);
            whole &= check(file, log, ReadAhead.read(ahead -> {
                MessageFile messages = new MessageFile(reading, file, groups, log, ahead);
                return file.items(ahead.log(log), reading.progress, (json, line) -> messages.read(json));
            }));
        }
        cover(FileKind.MESSAGES, whole, Kind.MESSAGE);
    }

    /** Compares a file with the archive's own list; returns whether all of it was there. */
    private boolean check(DataFile file, FileLog log, DataFile.Ending ending) {
        Manifest manifest = archive.manifest();
        Long listed = manifest == null ? null : manifest.counts().get(Manifest.last(file.name()));
        boolean all = listed == null || listed == ending.items();
        if (ending.whole() && !all) {
            log.note("The archive's own list counts " + listed + " entries in this file, and " + ending.items()
                    + " are there.");
        }
        return ending.whole() && all;
    }

    private void cover(FileKind kind, boolean whole, Kind... acts) {
        if (whole && archive.has(kind) && !archive.incomplete(kind)) {
            String file = archive.of(kind).isEmpty()
                    ? archive.tables().get(0).name()
                    : archive.of(kind).get(0).name();
            for (Kind act : acts) {
                reading.sink.covers(Network.X, act, file, null);
            }
        }
    }
}
