package org.mingle.importer.blog;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One thing said in a Disqus export. */
final class DisqusPost {
    private final Xml xml;
    private String thread = "";
    private String parent = "";
    private String message = "";
    private boolean deleted;
    private boolean spam;
    private @Nullable Moment at;
    private Author author = Author.named("");

    DisqusPost(Xml xml) {
        this.xml = xml;
    }

    String thread() {
        return thread;
    }

    Comment read() throws IOException, Xml.BrokenException {
        int line = xml.line();
        String id = number(xml.attribute("id"));
        int depth = xml.depth();
        while (xml.child(depth)) {
            switch (xml.name()) {
                case "message" -> message = xml.text();
                case "createdAt" -> at = Moment.of(xml.text());
                case "isDeleted" -> deleted = xml.text().strip().equals("true");
                case "isSpam" -> spam = xml.text().strip().equals("true");
                case "author" -> author = author(xml);
                case "thread" -> {
                    String of = xml.attribute("id");
                    thread = of == null ? "" : of;
                }
                case "parent" -> parent = number(xml.attribute("id"));
                default -> {}
            }
        }
        String why = deleted ? "deleted comment" : spam ? "spam" : null;
        Post.Body body = new Post.Body(message, Post.Form.MARKUP);
        return new Comment(id, author.name(), author.mail(), "", "", author.login(), at, body, parent, why, line);
    }

    /** Disqus numbers are unique everywhere. */
    private static String number(@Nullable String id) {
        return id == null || id.isBlank() ? "" : "disqus:" + id.strip();
    }

    static Author author(Xml xml) throws IOException, Xml.BrokenException {
        String name = "";
        String mail = "";
        String login = "";
        int at = xml.depth();
        while (xml.child(at)) {
            switch (xml.name()) {
                case "name" -> name = Html.name(xml.text());
                case "email" -> mail = Addresses.mail(xml.text());
                case "username" -> login = xml.text().strip();
                default -> {}
            }
        }
        return new Author("", login, mail, name);
    }
}
