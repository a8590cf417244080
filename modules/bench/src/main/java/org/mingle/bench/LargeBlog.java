package org.mingle.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A WordPress export of any size with comments, the same for the same size. */
final class LargeBlog {
    private static final String HEAD = """
            <?xml version="1.0" encoding="UTF-8" ?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
             xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
             xmlns:wp="http://wordpress.org/export/1.2/">
            <channel><link>https://olive.example</link><wp:base_blog_url>https://olive.example</wp:base_blog_url>
            <wp:author><wp:author_id>1</wp:author_id><wp:author_login>olive</wp:author_login>
            <wp:author_email>olive@example.com</wp:author_email>
            <wp:author_display_name>Olive Owner</wp:author_display_name></wp:author>
            """;
    private static final String POST = """
            <item><title>Post %1$d</title><link>https://olive.example/post-%1$d/</link>
            <pubDate>Sun, 08 Feb 2026 10:00:00 +0000</pubDate><dc:creator><![CDATA[olive]]></dc:creator>
            <guid isPermaLink="false">https://olive.example/?p=%1$d</guid>
            <content:encoded><![CDATA[%2$s]]></content:encoded><excerpt:encoded><![CDATA[]]></excerpt:encoded>
            <wp:post_id>%1$d</wp:post_id><wp:post_date_gmt><![CDATA[2026-02-08 10:00:00]]></wp:post_date_gmt>
            <wp:comment_status><![CDATA[open]]></wp:comment_status><wp:post_name><![CDATA[post-%1$d]]></wp:post_name>
            <wp:status><![CDATA[publish]]></wp:status><wp:post_type><![CDATA[post]]></wp:post_type>
            <category domain="category" nicename="bread"><![CDATA[Bread]]></category>
            """;
    private static final String COMMENT = """
            <wp:comment><wp:comment_id>%1$d</wp:comment_id><wp:comment_author><![CDATA[%2$s]]></wp:comment_author>
            <wp:comment_author_email><![CDATA[%3$s]]></wp:comment_author_email>
            <wp:comment_author_url></wp:comment_author_url><wp:comment_author_IP><![CDATA[192.0.2.7]]></wp:comment_author_IP>
            <wp:comment_date_gmt><![CDATA[2026-02-09 10:00:00]]></wp:comment_date_gmt>
            <wp:comment_content><![CDATA[%4$s]]></wp:comment_content><wp:comment_approved><![CDATA[1]]></wp:comment_approved>
            <wp:comment_type><![CDATA[comment]]></wp:comment_type><wp:comment_parent>%5$d</wp:comment_parent>
            <wp:comment_user_id>%6$d</wp:comment_user_id></wp:comment>
            """;

    private final Random random = new Random(4);
    private int comments;

    /** Writes so many megabytes; returns the file. */
    Path write(Path folder, int megabytes) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve("olive.WordPress.2026-11-01.xml");
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(HEAD);
            long written = 0;
            for (int number = 1; written < (long) megabytes << 20; number++) {
                String post = post(number);
                out.write(post);
                written += post.length();
            }
            out.write("</channel></rss>\n");
        }
        return file;
    }

    private String post(int number) {
        StringBuilder content = new StringBuilder();
        for (int i = 0; i < 6; i++) {
            content.append("<!-- wp:paragraph -->\n<p>").append(LargeRooms.words(random, 30));
            content.append(" <a href=\"https://mill.example/")
                    .append(number)
                    .append("\">")
                    .append(LargeRooms.words(random, 3));
            content.append("</a> ")
                    .append(LargeRooms.words(random, 30))
                    .append(", it&#8217;s done.</p>\n<!-- /wp:paragraph -->\n\n");
        }
        StringBuilder post = new StringBuilder(POST.formatted(number, content));
        int parent = 0;
        for (int i = random.nextInt(6); i > 0; i--) {
            boolean own = parent > 0;
            int reader = random.nextInt(500);
            String name = own ? "Olive Owner" : "Reader " + reader;
            String mail = own ? "olive@example.com" : "reader" + reader + "@example.com";
            post.append(COMMENT.formatted(++comments, name, mail, LargeRooms.words(random, 25), parent, own ? 1 : 0));
            parent = own ? 0 : comments;
        }
        return post.append("</item>\n").toString();
    }
}
