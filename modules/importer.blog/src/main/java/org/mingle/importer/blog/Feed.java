package org.mingle.importer.blog;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mingle.api.progress.Progress;

/** Reads a saved feed: RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0. */
final class Feed {
    private final Xml xml;
    private final Taker taker;
    private final Progress progress;

    Feed(Xml xml, Taker taker, Progress progress) {
        this.xml = xml;
        this.taker = taker;
        this.progress = progress;
    }

    /** Reads what stands before the first item. */
    static Head head(Xml xml) throws IOException, Xml.BrokenException {
        xml.child(0);
        boolean atom = xml.name().equals("feed");
        if (!atom && !xml.child(1)) {
            return Head.EMPTY;
        }
        int at = xml.depth();
        String home = "";
        LocalDate made = null;
        List<Author> authors = new ArrayList<>();
        while (xml.child(at) && !item(xml)) {
            switch (xml.name()) {
                case "link" -> home = home.isEmpty() ? FeedItem.link(xml) : home;
                case "lastBuildDate", "pubDate", "updated", "modified", "date" -> {
                    Moment moment = Moment.of(xml.text());
                    made = moment == null || made != null && made.isAfter(moment.day()) ? made : moment.day();
                }
                case "author", "creator", "managingEditor" -> {
                    Author author = FeedItem.author(xml);
                    if (!author.shown().isEmpty()) {
                        authors.add(author);
                    }
                }
                default -> {}
            }
        }
        return new Head(home, authors, made);
    }

    private static boolean item(Xml xml) {
        return xml.name().equals("item") || xml.name().equals("entry");
    }

    /** Reads every item, wherever the version keeps them. */
    void read() throws IOException, Xml.BrokenException {
        xml.child(0);
        String base = base("");
        while (xml.child(1)) {
            if (item(xml)) {
                take(base);
            } else if (xml.name().equals("channel")) {
                String inner = base(base);
                while (xml.child(2)) {
                    if (item(xml)) {
                        take(inner);
                    }
                }
            }
        }
    }

    private String base(String outer) {
        String base = xml.attribute("base");
        return base == null ? outer : FeedItem.resolved(outer, base);
    }

    private void take(String base) throws IOException, Xml.BrokenException {
        progress.check();
        new FeedItem(xml, base(base)).read(taker);
    }
}
