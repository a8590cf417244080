package org.mingle.importer.blog;

import java.io.IOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.Profile;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.FileLog;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Owner;
import org.mingle.api.importing.ReadAhead;
import org.mingle.api.importing.Sink;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;
import org.osgi.service.component.annotations.Component;

/** Reads blogs: exports of WordPress and Disqus, saved feeds and folders of Markdown. */
@Component
public final class BlogImporter implements Importer {
    private static final double EXPORT = 0.95;
    private static final double FEED = 0.9;
    private static final double MARKDOWN = 0.6;

    @Override
    public String format() {
        return "blog";
    }

    @Override
    public String title() {
        return "a blog";
    }

    @Override
    public double recognises(Source source) throws IOException {
        double most = 0;
        for (Found one : BlogFiles.of(source).found()) {
            most = Math.max(
                    most,
                    switch (one.format()) {
                        case WORDPRESS, DISQUS -> EXPORT;
                        case FEED, JSON_FEED -> FEED;
                        case MARKDOWN -> MARKDOWN;
                    });
        }
        return most;
    }

    @Override
    public void read(Source source, Sink sink, Progress progress) throws IOException, ImportException {
        progress.check();
        BlogFiles files = BlogFiles.of(source);
        if (files.found().isEmpty()) {
            throw new ImportException("No post of a blog could be found in it. Mingle reads WordPress exports, feeds,"
                    + " Disqus exports and Markdown with a title and a date above.");
        }
        List<Head> heads = new ArrayList<>();
        for (Found one : files.found()) {
            heads.add(one.head());
        }
        LocalDate made = heads.stream()
                .map(Head::made)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
        made = made == null ? Moment.inName(source.name()) : made;
        if (made != null) {
            sink.exportDate(made);
        }
        OwnerChoice choice = new OwnerChoice(files.found(), heads, sink);
        choice.choose(progress);
        Owner owner = choice.owner();
        if (!owner.name().isEmpty() || !owner.accounts().isEmpty()) {
            sink.owner(owner);
        }
        Whose whose = choice.whose();
        @Nullable String note = choice.note();
        for (Found one : files.found()) {
            FileLog log = sink.file(one.name(), one.format().label());
            if (note != null) {
                log.note(note);
                note = null;
            }
            read(one, sink, log, whose, progress);
        }
        profile(files.found().get(0), heads, choice.name(), sink);
        files.report(sink);
    }

    private static void read(Found file, Sink sink, FileLog log, Whose whose, Progress progress) throws IOException {
        ActivityWriter writer = new ActivityWriter(sink, log, file.name(), whose);
        boolean large = file.format() == Format.WORDPRESS || file.format() == Format.DISQUS;
        boolean whole = large
                ? ReadAhead.read(ahead -> file.read(new TakerAhead(ahead, writer), progress))
                : file.read(writer, progress);
        if (!whole) {
            return;
        }
        Moment oldest = writer.oldest();
        switch (file.format()) {
            case WORDPRESS -> {
                sink.covers(Network.BLOG, Kind.POST, file.name(), null);
                sink.covers(Network.BLOG, Kind.REPLY, file.name(), null);
            }
            case DISQUS -> sink.covers(Network.BLOG, Kind.REPLY, file.name(), null);
            case FEED, JSON_FEED -> {
                // A feed forgets: it tells of nothing before its oldest post.
                if (oldest != null) {
                    sink.covers(Network.BLOG, Kind.POST, file.name(), oldest.day());
                }
            }
            case MARKDOWN -> {}
        }
    }

    private static void profile(Found first, List<Head> heads, @Nullable String name, Sink sink) {
        Set<URI> pages = new LinkedHashSet<>();
        for (Head head : heads) {
            URI page = Addresses.page(head.home());
            if (page != null) {
                pages.add(page);
            }
        }
        if (name != null || !pages.isEmpty()) {
            sink.profile(new Profile(
                    Network.BLOG,
                    name,
                    null,
                    null,
                    List.copyOf(pages),
                    null,
                    null,
                    null,
                    new SourceRow(first.name(), 1)));
        }
    }
}
