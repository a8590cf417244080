package org.mingle.importer.blog;

import java.io.IOException;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;

/** A file of a blog. */
record Found(Source.Entry entry, Format format) {
    String name() {
        return entry.name();
    }

    /** Returns what the file says of itself; what is broken is told when it is read. */
    Head head() throws IOException {
        try {
            switch (format) {
                case JSON_FEED:
                    return JsonFeed.head(entry);
                case MARKDOWN:
                    return Head.EMPTY;
                default:
                    break;
            }
            try (Xml xml = Xml.open(entry)) {
                return switch (format) {
                    case WORDPRESS -> Wxr.head(xml);
                    case DISQUS -> Disqus.head(xml);
                    default -> Feed.head(xml);
                };
            }
        } catch (Xml.BrokenException later) {
            return Head.EMPTY;
        }
    }

    /** Hands over what is in it; returns whether it was there to its end. */
    boolean read(Taker taker, Progress progress) throws IOException {
        try {
            switch (format) {
                case JSON_FEED -> new JsonFeed(taker, progress).read(entry);
                case MARKDOWN -> new MarkdownFile(taker).read(entry);
                default -> xml(taker, progress);
            }
            return true;
        } catch (Xml.BrokenException broken) {
            taker.skipped(broken.line(), "here " + broken.getMessage() + "; what follows was not read");
            return false;
        }
    }

    private void xml(Taker taker, Progress progress) throws IOException, Xml.BrokenException {
        try (Xml xml = Xml.open(entry)) {
            switch (format) {
                case WORDPRESS -> new Wxr(xml, taker, progress).read();
                case DISQUS -> new Disqus(xml, taker, progress).read();
                default -> new Feed(xml, taker, progress).read();
            }
        }
    }
}
