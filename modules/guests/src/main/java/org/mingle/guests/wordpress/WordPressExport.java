package org.mingle.guests.wordpress;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.mingle.guests.life.BlogPost;
import org.mingle.guests.life.Life;

/** A WordPress export of version 1.2 with the comments of every post. */
public final class WordPressExport {
    private static final DateTimeFormatter SQL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MAIL = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss '+0000'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);
    private static final String NO_DATE = "0000-00-00 00:00:00";

    private final StringBuilder out = new StringBuilder();
    private final Life life;
    private final String home;
    private final String login;
    private int comments;

    private WordPressExport(Life life) {
        this.life = life;
        this.login = (life.owner.first() + life.owner.last().charAt(0))
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "x");
        this.home = "https://" + login + ".example.com";
    }

    /** Writes the posts of a guest, newest first as they are given, in the order of a real export: oldest first. */
    public static void write(Life life, List<BlogPost> posts, Path file) throws IOException {
        WordPressExport export = new WordPressExport(life);
        export.head();
        for (int i = posts.size() - 1; i >= 0; i--) {
            export.item(posts.get(i), posts.size() - i);
        }
        export.out.append("</channel>\n</rss>\n");
        Files.writeString(file, export.out);
    }

    private void head() {
        String made = MAIL.format(life.exportDay.atTime(9, 0).toInstant(ZoneOffset.UTC));
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\" ?>\n"
                + "<!-- This is a WordPress eXtended RSS file. -->\n"
                + "<rss version=\"2.0\"\n");
        out.append("\txmlns:excerpt=\"http://wordpress.org/export/1.2/excerpt/\"\n");
        out.append("\txmlns:content=\"http://purl.org/rss/1.0/modules/content/\"\n");
        out.append("\txmlns:dc=\"http://purl.org/dc/elements/1.1/\"\n"
                + "\txmlns:wp=\"http://wordpress.org/export/1.2/\"\n"
                + ">\n"
                + "<channel>\n");
        plain("title", life.owner.first() + " writes");
        plain("link", home);
        plain("pubDate", made);
        plain("wp:wxr_version", "1.2");
        plain("wp:base_site_url", home);
        plain("wp:base_blog_url", home);
        out.append("\t<wp:author><wp:author_id>1</wp:author_id>");
        out.append("<wp:author_login>").append(quoted(login)).append("</wp:author_login>");
        out.append("<wp:author_email>").append(quoted(life.owner.email())).append("</wp:author_email>");
        out.append("<wp:author_display_name>")
                .append(quoted(life.owner.name()))
                .append("</wp:author_display_name></wp:author>\n");
    }

    private void item(BlogPost post, int number) {
        boolean published = post.status().equals("publish");
        String slug = post.title()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        out.append("\t<item>\n");
        plain("title", post.title());
        plain("link", published ? home + "/" + slug + "/" : home + "/?p=" + number);
        plain("pubDate", published ? MAIL.format(post.at()) : "");
        plain("dc:creator", quoted(login));
        out.append("\t<guid isPermaLink=\"false\">")
                .append(home)
                .append("/?p=")
                .append(number)
                .append("</guid>\n");
        plain("description", "");
        StringBuilder content = new StringBuilder();
        for (String paragraph : post.paragraphs()) {
            content.append("<!-- wp:paragraph -->\n<p>")
                    .append(escaped(paragraph))
                    .append("</p>\n<!-- /wp:paragraph -->\n\n");
        }
        plain("content:encoded", quoted(content.toString()));
        plain("excerpt:encoded", quoted(""));
        plain("wp:post_id", Integer.toString(number));
        plain("wp:post_date", quoted(SQL.format(post.at())));
        plain("wp:post_date_gmt", quoted(published ? SQL.format(post.at()) : NO_DATE));
        plain("wp:comment_status", quoted("open"));
        plain("wp:post_name", quoted(published ? slug : ""));
        plain("wp:status", quoted(post.status()));
        plain("wp:post_type", quoted("post"));
        plain("wp:post_password", quoted(""));
        post.remarks().forEach(this::remark);
        out.append("\t</item>\n");
    }

    private void remark(BlogPost.Remark remark) {
        int parent = remark.own() ? comments : 0;
        Instant at = remark.at();
        out.append("\t\t<wp:comment>\n");
        plain("wp:comment_id", Integer.toString(++comments));
        plain("wp:comment_author", quoted(remark.by().name()));
        plain("wp:comment_author_email", quoted(remark.mail()));
        plain("wp:comment_author_url", "");
        plain("wp:comment_author_IP", quoted("192.0.2." + (1 + comments % 250)));
        plain("wp:comment_date", quoted(SQL.format(at)));
        plain("wp:comment_date_gmt", quoted(SQL.format(at)));
        plain("wp:comment_content", quoted(remark.text()));
        plain("wp:comment_approved", quoted("1"));
        plain("wp:comment_type", quoted("comment"));
        plain("wp:comment_parent", Integer.toString(parent));
        plain("wp:comment_user_id", remark.own() ? "1" : "0");
        out.append("\t\t</wp:comment>\n");
    }

    private void plain(String name, String value) {
        String written = value.startsWith("<![CDATA[") ? value : escaped(value);
        out.append("\t<")
                .append(name)
                .append('>')
                .append(written)
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String quoted(String text) {
        return "<![CDATA[" + text.replace("]]>", "]]]]><![CDATA[>") + "]]>";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
