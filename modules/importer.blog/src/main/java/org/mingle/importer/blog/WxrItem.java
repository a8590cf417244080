package org.mingle.importer.blog;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One item of a WordPress export: a post or something else of the blog, with its comments. */
final class WxrItem {
    /** More comments than this below one post are handed over in parts. */
    static final int MOST_COMMENTS = 2_000;

    private static final int MOST_HELD = 2_000_000;

    private final Xml xml;
    private final Taker taker;
    private final int line;
    private final List<Comment> comments = new ArrayList<>();
    private String guid = "";
    private String link = "";
    private String title = "";
    private String content = "";
    private String excerpt = "";
    private String creator = "";
    private String gmt = "";
    private String local = "";
    private String published = "";
    private String status = "publish";
    private String type = "post";
    private String number = "";
    private int held;
    private boolean locked;
    private boolean handedOver;

    WxrItem(Xml xml, Taker taker) {
        this.xml = xml;
        this.taker = taker;
        this.line = xml.line();
    }

    /** A file that breaks within the comments has told the post and those before the break. */
    void read() throws IOException, Xml.BrokenException {
        try {
            fields();
        } catch (Xml.BrokenException broken) {
            if (!comments.isEmpty()) {
                handOver();
            }
            throw broken;
        }
        handOver();
    }

    private void fields() throws IOException, Xml.BrokenException {
        int at = xml.depth();
        while (xml.child(at)) {
            switch (xml.space()) {
                case NONE -> plain(xml.name());
                case CONTENT -> content = xml.text();
                case EXCERPT -> excerpt = xml.text();
                case DUBLIN_CORE ->
                    creator = xml.name().equals("creator") ? xml.text().strip() : creator;
                case WORDPRESS -> wordpress(xml.name());
                default -> {}
            }
        }
    }

    private void plain(String name) throws IOException, Xml.BrokenException {
        switch (name) {
            case "title" -> title = xml.text();
            case "link" -> link = xml.text().strip();
            case "guid" -> guid = xml.text().strip();
            case "pubDate" -> published = xml.text();
            default -> {}
        }
    }

    private void wordpress(String name) throws IOException, Xml.BrokenException {
        switch (name) {
            case "post_id" -> number = xml.text().strip();
            case "post_date_gmt" -> gmt = xml.text();
            case "post_date" -> local = xml.text();
            case "status" -> status = xml.text().strip();
            case "post_type" -> type = xml.text().strip();
            case "post_password" -> locked = !xml.text().isBlank();
            case "comment" -> comment();
            default -> {}
        }
    }

    private void comment() throws IOException, Xml.BrokenException {
        Comment comment = new WxrComment(xml).read();
        comments.add(comment);
        held += comment.body().raw().length();
        if (comments.size() == MOST_COMMENTS || held > MOST_HELD) {
            handOver();
        }
    }

    private void handOver() {
        String state = state();
        Moment at = Moment.of(gmt);
        at = at == null ? Moment.of(published) : at;
        at = at == null ? Moment.of(local) : at;
        Post.Body body = new Post.Body(content.isBlank() ? excerpt : content, Post.Form.WORDPRESS);
        String key = guid.isEmpty() && link.isEmpty() ? number : guid;
        taker.post(new Post(
                key,
                link,
                title,
                body,
                at,
                creator,
                type() == null ? state : type(),
                state == null,
                handedOver,
                Map.of(),
                List.copyOf(comments),
                line));
        comments.clear();
        held = 0;
        handedOver = true;
    }

    /** Returns what it is in the place of a post, null for a post. */
    private @Nullable String type() {
        return switch (type) {
            case "post", "" -> null;
            case "page", "attachment" -> type;
            case "nav_menu_item" -> "menu item";
            default -> "entry of another type";
        };
    }

    /** Returns why not everybody can see it, null when everybody can. */
    private @Nullable String state() {
        return switch (status) {
            case "publish", "inherit", "" -> locked ? "post with a password" : null;
            case "draft", "auto-draft", "pending" -> "draft";
            case "future" -> "planned post";
            case "private" -> "private post";
            case "trash" -> "post in the trash";
            default -> "post that is not published";
        };
    }
}
