package org.mingle.importer.mastodon;

import java.io.IOException;
import java.time.LocalDate;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;
import org.osgi.service.component.annotations.Component;

/** Reads the archive of Mastodon, and the list of those whom one follows. */
@Component
public final class MastodonImporter implements Importer {
    private static final double USELESS = 0.1;
    private static final double ONE_FILE = 0.8;
    private static final double SEVERAL = 0.95;

    @Override
    public String format() {
        return "mastodon";
    }

    @Override
    public String title() {
        return "Mastodon";
    }

    @Override
    public double recognises(Source source) throws IOException {
        Archive archive = Archive.of(source);
        if (!archive.usable()) {
            return archive.files().isEmpty() ? 0 : USELESS;
        }
        return archive.has(FileKind.ACTOR) && archive.has(FileKind.OUTBOX) ? SEVERAL : ONE_FILE;
    }

    @Override
    public void read(Source source, Sink sink, Progress progress) throws IOException, ImportException {
        progress.check();
        Archive archive = Archive.of(source);
        if (!archive.usable()) {
            throw new ImportException(
                    "Mingle uses nothing of what is in it. Of the files of Mastodon it reads actor.json,"
                            + " outbox.json, likes.json and following_accounts.csv.");
        }
        LocalDate made = Moments.inName(source.name());
        if (made != null) {
            sink.exportDate(made);
        }
        Self self = new OwnerSearch(archive, sink).find();
        posts(archive, self, sink, progress);
        likes(archive, sink, progress);
        for (DataFile list : archive.of(FileKind.FOLLOWING)) {
            AccountList.read(list.entry(), self.host(), sink, progress);
        }
        archive.report(sink);
    }

    private static void posts(Archive archive, Self self, Sink sink, Progress progress) throws IOException {
        for (DataFile file : archive.of(FileKind.OUTBOX)) {
            FileLog log = sink.file(file.name(), file.kind().label());
            PostFile posts = new PostFile(self, sink, log);
            boolean whole = file.items(log, progress, posts::read);
            posts.report();
            LocalDate from = file.opening().part() ? posts.oldest() : null;
            if (whole && (from != null || !file.opening().part())) {
                for (Kind kind : new Kind[] {Kind.POST, Kind.REPLY, Kind.REPOST}) {
                    sink.covers(Network.MASTODON, kind, file.name(), from);
                }
            }
        }
    }

    private static void likes(Archive archive, Sink sink, Progress progress) throws IOException {
        for (DataFile file : archive.of(FileKind.LIKES)) {
            FileLog log = sink.file(file.name(), file.kind().label());
            LikeFile likes = new LikeFile(sink, log);
            if (file.items(log, progress, likes::read) && !likes.timeless()) {
                sink.covers(Network.MASTODON, Kind.REACTION, file.name(), null);
            }
        }
    }
}
