package org.mingle.importer.blog;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.progress.Progress;

/** Reads a WordPress export of any version. */
final class Wxr {
    private final Xml xml;
    private final Taker taker;
    private final Progress progress;

    Wxr(Xml xml, Taker taker, Progress progress) {
        this.xml = xml;
        this.taker = taker;
        this.progress = progress;
    }

    /** Reads up to the first item. */
    static Head head(Xml xml) throws IOException, Xml.BrokenException {
        String link = "";
        String home = "";
        LocalDate made = null;
        List<Author> authors = new ArrayList<>();
        xml.child(0);
        boolean channel = xml.child(1);
        while (channel && xml.child(2) && !xml.name().equals("item")) {
            switch (xml.name()) {
                case "link" -> link = xml.space() == Space.NONE ? xml.text().strip() : link;
                case "base_blog_url" -> home = xml.text().strip();
                case "pubDate" -> made = day(xml.text());
                case "author", "wp_author" -> authors.add(author(xml));
                default -> {}
            }
        }
        return new Head(home.isEmpty() ? link : home, authors, made);
    }

    private static @Nullable LocalDate day(String text) {
        Moment moment = Moment.of(text);
        return moment == null ? null : moment.day();
    }

    private static Author author(Xml xml) throws IOException, Xml.BrokenException {
        String id = "";
        String login = "";
        String mail = "";
        String name = "";
        int at = xml.depth();
        while (xml.child(at)) {
            switch (xml.name()) {
                case "author_id" -> id = xml.text().strip();
                case "author_login" -> login = xml.text().strip();
                case "author_email" -> mail = Addresses.mail(xml.text());
                case "author_display_name" -> name = xml.text().strip();
                default -> {}
            }
        }
        return new Author(id, login, mail, name);
    }

    /** Reads every item. */
    void read() throws IOException, Xml.BrokenException {
        xml.child(0);
        while (xml.child(1)) {
            while (xml.child(2)) {
                progress.check();
                if (xml.name().equals("item")) {
                    new WxrItem(xml, taker).read();
                }
            }
        }
    }
}
