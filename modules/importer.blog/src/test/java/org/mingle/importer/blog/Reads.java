package org.mingle.importer.blog;

import java.util.List;
import org.mingle.api.activity.Activity;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Drives the importer on files as a test writes them. */
final class Reads {
    private Reads() {}

    static RecordingSink read(Source source) throws Exception {
        return into(new RecordingSink(), source);
    }

    static RecordingSink into(RecordingSink sink, Source source) throws Exception {
        new BlogImporter().read(source, sink, Progress.NONE);
        return sink;
    }

    static RecordingSink file(String name, String content) throws Exception {
        return read(FakeSource.named(name).file(name, content));
    }

    /** Returns one line for each activity: kind, who, what it answers, what was said. */
    static List<String> said(RecordingSink sink) {
        return sink.activities().stream().map(Reads::line).toList();
    }

    private static String line(Activity one) {
        String text = one.text() == null ? "" : one.text().replace("\n", "|");
        String who = one.actor() == null ? "I" : one.actor().name();
        String to = one.with().isEmpty() ? "" : " to " + one.with().get(0).name();
        return one.kind() + " " + who + to + ": " + text;
    }

    /** Returns what was reported, without the files that were begun and what they cover. */
    static List<String> notes(RecordingSink sink) {
        return sink.notes().stream()
                .filter(note -> !note.startsWith("file ") && !note.startsWith("covers "))
                .toList();
    }

    /** Returns a WordPress export of Mia's with these items. */
    static String wxr(String... items) {
        return """
                <?xml version="1.0" encoding="UTF-8" ?>
                <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/"
                 xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"
                 xmlns:wp="http://wordpress.org/export/1.2/">
                <channel>
                <title>Rye &amp; salt</title>
                <link>https://rye.example</link>
                <pubDate>Mon, 09 Mar 2026 08:00:00 +0000</pubDate>
                <wp:wxr_version>1.2</wp:wxr_version>
                <wp:base_site_url>https://rye.example</wp:base_site_url>
                <wp:base_blog_url>https://rye.example</wp:base_blog_url>
                <wp:author><wp:author_id>1</wp:author_id><wp:author_login><![CDATA[mia]]></wp:author_login>
                <wp:author_email><![CDATA[mia@rye.example]]></wp:author_email>
                <wp:author_display_name><![CDATA[Mia Berg]]></wp:author_display_name></wp:author>
                """ + String.join("\n", items) + "</channel>\n</rss>\n";
    }

    static String item(int number, String content, String... comments) {
        return """
                <item>
                <title>Post %1$d</title>
                <link>https://rye.example/post-%1$d/</link>
                <pubDate>Sun, 08 Feb 2026 10:00:00 +0000</pubDate>
                <dc:creator><![CDATA[mia]]></dc:creator>
                <guid isPermaLink="false">https://rye.example/?p=%1$d</guid>
                <content:encoded><![CDATA[%2$s]]></content:encoded>
                <excerpt:encoded><![CDATA[]]></excerpt:encoded>
                <wp:post_id>%1$d</wp:post_id>
                <wp:post_date_gmt>2026-02-08 10:00:00</wp:post_date_gmt>
                <wp:status>publish</wp:status>
                <wp:post_type>post</wp:post_type>
                %3$s</item>
                """.formatted(number, content, String.join("", comments));
    }

    static String comment(int number, String name, String mail, int user, int parent, String text) {
        return """
                <wp:comment><wp:comment_id>%d</wp:comment_id><wp:comment_author><![CDATA[%s]]></wp:comment_author>
                <wp:comment_author_email>%s</wp:comment_author_email><wp:comment_author_url></wp:comment_author_url>
                <wp:comment_author_IP>203.0.113.7</wp:comment_author_IP>
                <wp:comment_date_gmt>2026-02-09 1%d:00:00</wp:comment_date_gmt>
                <wp:comment_content><![CDATA[%s]]></wp:comment_content><wp:comment_approved>1</wp:comment_approved>
                <wp:comment_type>comment</wp:comment_type><wp:comment_parent>%d</wp:comment_parent>
                <wp:comment_user_id>%d</wp:comment_user_id></wp:comment>
                """.formatted(number, name, mail, number % 10, text, parent, user);
    }
}
