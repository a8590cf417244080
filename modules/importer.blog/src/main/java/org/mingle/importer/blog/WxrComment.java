package org.mingle.importer.blog;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** One comment of a WordPress export; the address of the commenter's machine is not read. */
final class WxrComment {
    private static final String GREETING = "wapuu@wordpress.example";

    private final Xml xml;
    private String id = "";
    private String name = "";
    private String mail = "";
    private String page = "";
    private String gmt = "";
    private String local = "";
    private String content = "";
    private String approved = "1";
    private String type = "";
    private String parent = "";
    private String user = "";

    WxrComment(Xml xml) {
        this.xml = xml;
    }

    Comment read() throws IOException, Xml.BrokenException {
        int line = xml.line();
        int at = xml.depth();
        while (xml.child(at)) {
            switch (xml.name()) {
                case "comment_id" -> id = xml.text().strip();
                case "comment_author" -> name = Html.name(xml.text());
                case "comment_author_email" -> mail = Addresses.mail(xml.text());
                case "comment_author_url" -> page = xml.text().strip();
                case "comment_date_gmt" -> gmt = xml.text();
                case "comment_date" -> local = xml.text();
                case "comment_content" -> content = xml.text();
                case "comment_approved" -> approved = xml.text().strip();
                case "comment_type" -> type = xml.text().strip();
                case "comment_parent" -> parent = number(xml.text());
                case "comment_user_id" -> user = number(xml.text());
                default -> {}
            }
        }
        Moment moment = Moment.of(gmt);
        Post.Body body = new Post.Body(content, Post.Form.WORDPRESS);
        return new Comment(
                id, name, mail, page, user, "", moment == null ? Moment.of(local) : moment, body, parent, why(), line);
    }

    private static String number(String text) {
        String number = text.strip();
        return number.equals("0") ? "" : number;
    }

    private @Nullable String why() {
        boolean said = type.isEmpty() || type.equals("comment");
        if (!said) {
            return type.equals("pingback") || type.equals("trackback") ? type : "comment of another type";
        }
        if (mail.equals(GREETING)) {
            return "greeting of WordPress";
        }
        return switch (approved) {
            case "1", "" -> null;
            case "spam" -> "spam";
            case "trash" -> "comment in the trash";
            default -> "comment that is not approved";
        };
    }
}
