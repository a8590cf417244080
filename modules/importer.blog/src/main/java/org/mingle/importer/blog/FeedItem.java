package org.mingle.importer.blog;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One item of a feed: a post, or a comment when it is the feed of comments. */
final class FeedItem {
    private static final Pattern COMMENT = Pattern.compile("#comment-(\\d+)$");
    private static final Pattern MAIL_AND_NAME = Pattern.compile("([^\\s@()]+@[^\\s@()]+)\\s*\\(([^)]*)\\)");

    private final Xml xml;
    private final String base;
    private final int line;
    private String id = "";
    private String link = "";
    private String origin = "";
    private String title = "";
    private Post.Body content = Post.Body.NONE;
    private Post.Body summary = Post.Body.NONE;
    private Author author = Author.named("");
    private String answers = "";
    private long comments = -1;
    private @Nullable Moment published;
    private @Nullable Moment updated;

    FeedItem(Xml xml, String base) {
        this.xml = xml;
        this.base = base;
        this.line = xml.line();
    }

    void read(Taker taker) throws IOException, Xml.BrokenException {
        int at = xml.depth();
        String about = xml.attribute("about");
        id = about == null ? "" : about;
        while (xml.child(at)) {
            if (xml.space() == Space.THREADING || xml.space() == Space.SLASH) {
                counted(xml.name());
            } else {
                field(xml.name());
            }
        }
        String page = resolved(base, link.isEmpty() && id.startsWith("http") ? id : link);
        page = origin.isEmpty() ? page : origin;
        String number = number(id).isEmpty() ? number(page) : number(id);
        if (number.isEmpty() && answers.isEmpty()) {
            post(taker, page);
        } else {
            comment(taker, page, number);
        }
    }

    /** Returns the number of a comment that an address leads to, empty when it leads to none. */
    private static String number(String address) {
        Matcher comment = COMMENT.matcher(address);
        return comment.find() ? comment.group(1) : "";
    }

    private void counted(String name) throws IOException, Xml.BrokenException {
        switch (name) {
            case "in-reply-to" -> {
                String href = xml.attribute("href");
                String ref = xml.attribute("ref");
                answers = href != null ? href : ref != null ? ref : "";
            }
            case "total", "comments" -> {
                String digits = xml.text().strip();
                comments = digits.matches("\\d{1,9}") ? Long.parseLong(digits) : comments;
            }
            default -> {}
        }
    }

    private void field(String name) throws IOException, Xml.BrokenException {
        boolean ours = xml.space() == Space.NONE || xml.space() == Space.ATOM;
        switch (name) {
            case "title" -> title = ours ? title(body()) : title;
            case "link" -> link(xml.attribute("rel"));
            case "guid", "id" -> guid(xml.attribute("isPermaLink"));
            case "origLink" -> origin = xml.text().strip();
            case "encoded", "content" -> content = xml.space() == Space.OTHER ? content : body();
            case "description", "summary" -> summary = ours ? body() : summary;
            case "author", "creator" -> author = author.shown().isEmpty() ? author(xml) : author;
            case "pubDate", "published", "issued", "created", "date" -> published = moment(published);
            case "updated", "modified" -> updated = moment(updated);
            default -> {}
        }
    }

    private @Nullable Moment moment(@Nullable Moment known) throws IOException, Xml.BrokenException {
        Moment moment = Moment.of(xml.text());
        return moment == null ? known : moment;
    }

    private void link(@Nullable String rel) throws IOException, Xml.BrokenException {
        boolean page = xml.space() == Space.NONE || rel == null || rel.equals("alternate");
        String found = page ? link(xml) : "";
        link = link.isEmpty() ? found : link;
    }

    private void guid(@Nullable String permanent) throws IOException, Xml.BrokenException {
        boolean page = xml.space() == Space.NONE && !"false".equalsIgnoreCase(permanent);
        id = xml.text().strip();
        link = page && link.isEmpty() && id.startsWith("http") ? id : link;
    }

    /** Returns the page that a link leads to, empty for one that leads elsewhere. */
    static String link(Xml xml) throws IOException, Xml.BrokenException {
        String rel = xml.attribute("rel");
        String href = xml.attribute("href");
        if (rel != null && !rel.equals("alternate")) {
            return "";
        }
        return href == null ? xml.text().strip() : href.strip();
    }

    /** Returns who wrote it: an element with a name, a mail address with the name in brackets, or a name. */
    static Author author(Xml xml) throws IOException, Xml.BrokenException {
        if (xml.space() != Space.ATOM) {
            String text = xml.text().strip();
            Matcher both = MAIL_AND_NAME.matcher(text);
            return both.matches()
                    ? new Author(
                            "", "", Addresses.mail(both.group(1)), both.group(2).strip())
                    : Author.named(text);
        }
        String name = "";
        String mail = "";
        int at = xml.depth();
        while (xml.child(at)) {
            switch (xml.name()) {
                case "name" -> name = xml.text().strip();
                case "email" -> mail = Addresses.mail(xml.text());
                default -> {}
            }
        }
        return new Author("", "", mail, name);
    }

    /** Feeds of RSS hold markup that was escaped once; Atom says what it holds. */
    private Post.Body body() throws IOException, Xml.BrokenException {
        String type = xml.space() == Space.ATOM ? xml.attribute("type") : "html";
        if (type != null && (type.equals("xhtml") || type.contains("xml"))) {
            return new Post.Body(xml.markup(), Post.Form.MARKUP);
        }
        boolean markup = type != null && type.contains("html");
        return new Post.Body(xml.text(), markup ? Post.Form.MARKUP : Post.Form.TEXT);
    }

    private static String title(Post.Body said) {
        return said.form() == Post.Form.TEXT ? Html.escaped(said.raw()) : said.raw();
    }

    static String resolved(String base, String link) {
        try {
            return base.isEmpty() || link.isEmpty()
                    ? link
                    : URI.create(base).resolve(link.strip()).toString();
        } catch (IllegalArgumentException broken) {
            return link;
        }
    }

    private void post(Taker taker, String page) {
        Map<String, Long> reception = comments < 0 ? Map.of() : Map.of("comments", comments);
        taker.post(new Post(
                id,
                page,
                title,
                content.raw().isBlank() ? summary : content,
                published == null ? updated : published,
                author.shown(),
                null,
                true,
                false,
                reception,
                List.of(),
                line));
    }

    private void comment(Taker taker, String page, String number) {
        String below = answers.isEmpty() ? page : answers;
        Post.Body body = content.raw().isBlank() ? summary : content;
        taker.comment(
                below.replaceFirst("#.*$", ""),
                Addresses.key(below),
                new Comment(
                        number,
                        author.shown(),
                        author.mail(),
                        "",
                        "",
                        "",
                        published == null ? updated : published,
                        body,
                        "",
                        null,
                        line));
    }
}
