package org.mingle.importer.blog;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Saved feeds of every kind. */
class FeedTest {
    private static final String RSS = """
            <?xml version="1.0"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:slash="http://purl.org/rss/1.0/modules/slash/"
             xmlns:atom="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
            <channel>
            <title>Rye</title>
            <atom:link href="https://rye.example/feed/" rel="self" type="application/rss+xml"/>
            <link>https://rye.example</link>
            <lastBuildDate>Mon, 09 Mar 2026 08:00:00 +0000</lastBuildDate>
            <item>
            <title>Rye &amp;amp; salt</title>
            <link>https://rye.example/rye/?utm_source=rss&amp;utm_medium=rss</link>
            <comments>https://rye.example/rye/#respond</comments>
            <dc:creator>Mia Berg</dc:creator>
            <pubDate>Sun, 8 Feb 26 11:00 CET</pubDate>
            <guid isPermaLink="false">https://rye.example/?p=7</guid>
            <description>Short</description>
            <content:encoded><![CDATA[<p>Bread&nbsp;needs <b>time</b>.</p><script>x()</script>]]></content:encoded>
            <media:title>Not this</media:title><media:description>Nor this</media:description>
            <slash:comments>4</slash:comments>
            </item>
            <item>
            <title>Only a description</title>
            <pubDate>2026-02-01T08:00:00+01:00</pubDate>
            <guid>https://rye.example/only</guid>
            <description>&lt;p&gt;Escaped &amp;amp; once&lt;/p&gt;</description>
            </item>
            <item><title>No date</title><link>https://rye.example/none</link></item>
            </channel></rss>
            """;

    @Test
    void rss() throws Exception {
        RecordingSink sink = Reads.file("feed", RSS);
        assertThat(Reads.said(sink))
                .containsExactly("POST I: Rye & salt||Bread needs time.", "POST I: Only a description||Escaped & once");
        Activity first = sink.activities().get(0);
        assertThat(first.at()).isEqualTo(Instant.parse("2026-02-08T10:00:00Z"));
        assertThat(first.id().value()).isEqualTo("blog:post:rye.example/?p=7");
        assertThat(first.thread()).isEqualTo("rye.example/rye");
        assertThat(first.reception()).isEqualTo(Map.of("comments", 4L));
        assertThat(sink.activities().get(1).at()).isEqualTo(Instant.parse("2026-02-01T07:00:00Z"));
        assertThat(sink.activities().get(1).url()).isEqualTo(URI.create("https://rye.example/only"));
        assertThat(Reads.notes(sink)).containsExactly("skipped 28 a date of publication was expected");
        assertThat(sink.owner().name()).isEqualTo("Mia Berg");
        assertThat(sink.owner().accounts()).contains(new Account(Network.BLOG, "rye.example", null));
        assertThat(sink.exportDate()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(sink.notes()).contains("covers blog POST feed 2026-02-01").noneMatch(note -> note.contains("REPLY"));
    }

    @Test
    void aPostOfTheFeedIsThePostOfTheExport() throws Exception {
        Activity inFeed = Reads.file("feed", RSS).activities().get(0);
        Activity inExport = Reads.file("rye.xml", Reads.wxr(Reads.item(7, "Bread")))
                .activities()
                .get(0);
        assertThat(inFeed.id()).isEqualTo(inExport.id());
    }

    @Test
    void atom() throws Exception {
        RecordingSink sink = Reads.file("atom.xml", """
                <feed xmlns="http://www.w3.org/2005/Atom" xmlns:thr="http://purl.org/syndication/thread/1.0"
                 xml:base="https://rye.example/blog/">
                <title>Rye</title><link rel="self" href="feed.atom"/><link href="/"/>
                <author><name>Mia Berg</name><email>mia@rye.example</email></author>
                <updated>2026-03-09T08:00:00Z</updated>
                <entry><id>tag:rye.example,2026:1</id><title type="html">5 &amp;lt; 6</title>
                <link rel="enclosure" href="a.mp3"/><link rel="alternate" href="one"/>
                <published>2026-02-08T10:00:00Z</published><updated>2026-02-09T10:00:00Z</updated>
                <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>One <em>word</em> &amp; <a href="https://x.example/">a
                link</a>.</p><p>Two</p></div></content><thr:total>2</thr:total></entry>
                <entry><id>tag:rye.example,2026:2</id><title>a &lt;b&gt; c</title><link href="two"/>
                <updated>2026-02-10</updated><summary type="text">x &lt; y</summary></entry>
                <entry><id>tag:rye.example,2026:3</id><title>Re: One</title><link href="one#c3"/>
                <author><name>Ada Vogel</name><email>ada@vogel.example</email></author>
                <published>2026-02-08T12:00:00Z</published><content type="html">&lt;p&gt;Which word?&lt;/p&gt;</content>
                <thr:in-reply-to ref="tag:rye.example,2026:1" href="https://rye.example/blog/one"/></entry>
                </feed>
                """);
        assertThat(Reads.said(sink))
                .containsExactly(
                        "POST I: 5 < 6||One word & a link.||Two",
                        "POST I: a <b> c||x < y",
                        "REPLY Ada Vogel: Which word?");
        Activity one = sink.activities().get(0);
        assertThat(one.url()).isEqualTo(URI.create("https://rye.example/blog/one"));
        assertThat(one.at()).isEqualTo(Instant.parse("2026-02-08T10:00:00Z"));
        assertThat(one.links()).containsExactly(URI.create("https://x.example/"));
        assertThat(sink.activities().get(1).precision()).isEqualTo(Precision.DAY);
        assertThat(sink.activities().get(2).thread()).isEqualTo(one.thread());
        assertThat(sink.owner().accounts()).contains(new Account(Network.EMAIL, "mia@rye.example", null));
    }

    @Test
    void rdfKeepsItsItemsOutsideOfTheChannel() throws Exception {
        RecordingSink sink = Reads.file("index.rdf", """
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <!DOCTYPE rdf:RDF [<!ENTITY nbsp "&#160;">]>
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
                 xmlns:dc="http://purl.org/dc/elements/1.1/">
                <channel rdf:about="https://rye.example/"><title>Rye</title><link>https://rye.example/</link></channel>
                <item rdf:about="https://rye.example/a"><title>A&nbsp;post</title><link>https://rye.example/a</link>
                <description>Old</description><dc:date>2004-02-08T10:00:00+01:00</dc:date></item>
                </rdf:RDF>
                """);
        assertThat(Reads.said(sink)).containsExactly("POST I: A post||Old");
        assertThat(sink.activities()).extracting(Activity::at).containsExactly(Instant.parse("2004-02-08T09:00:00Z"));
    }

    @Test
    void theOldestRssHasADocumentType() throws Exception {
        RecordingSink sink = Reads.file("old.rss", """
                <!DOCTYPE rss PUBLIC "-//Netscape Communications//DTD RSS 0.91//EN" "http://my.netscape.com/publish/formats/rss-0.91.dtd">
                <rss version="0.91"><channel><title>Rye</title><link>http://rye.example/</link>
                <item><title>A</title><link>http://rye.example/a</link><pubDate>08 Feb 2001</pubDate></item></channel></rss>
                """);
        assertThat(Reads.said(sink)).containsExactly("POST I: A");
    }

    @Test
    void aFeedOfCommentsHoldsNoPosts() throws Exception {
        RecordingSink sink = Reads.file("comments", """
                <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>Comments for Rye</title>
                <link>https://rye.example</link>
                <item><title>Comment on Post 7 by Ada Vogel</title><link>https://rye.example/post-7/#comment-3</link>
                <dc:creator>Ada Vogel</dc:creator><pubDate>Mon, 09 Feb 2026 13:00:00 +0000</pubDate>
                <guid isPermaLink="false">https://rye.example/?p=7#comment-3</guid><description>How long?</description></item>
                </channel></rss>
                """);
        assertThat(Reads.said(sink)).containsExactly("REPLY Ada Vogel: How long?");
        RecordingSink export = Reads.file(
                "rye.xml",
                Reads.wxr(Reads.item(7, "x", Reads.comment(3, "Ada Vogel", "ada@vogel.example", 0, 0, "How long?"))));
        assertThat(sink.activities().get(0).id())
                .isEqualTo(export.activities().get(1).id());
    }

    @Test
    void jsonFeed() throws Exception {
        RecordingSink sink = Reads.file("feed.json", """
                {"version": "https://jsonfeed.org/version/1.1", "title": "Rye",
                 "authors": [{"name": "Mia Berg", "url": "https://rye.example"}],
                 "items": [
                  {"id": 7, "url": "https://rye.example/seven", "title": "Seven", "content_html": "<p>Bread &amp; salt</p>",
                   "date_published": "2026-02-08T11:00:00+01:00", "tags": ["a", {"b": 1}], "attachments": [{"url": "x"}]},
                  {"id": "https://rye.example/plain", "content_text": "a < b", "summary": "no",
                   "date_published": "2026-02-09T11:00:00Z", "author": {"name": "Mia Berg"}},
                  {"id": "x"}],
                 "home_page_url": "https://rye.example/"}
                """);
        assertThat(Reads.said(sink)).containsExactly("POST I: Seven||Bread & salt", "POST I: a < b");
        assertThat(sink.activities().get(0).at()).isEqualTo(Instant.parse("2026-02-08T10:00:00Z"));
        assertThat(sink.activities().get(0).source().line()).isEqualTo(4);
        assertThat(Reads.notes(sink)).containsExactly("skipped 8 a date of publication was expected");
        assertThat(sink.owner().name()).isEqualTo("Mia Berg");
    }

    @Test
    void brokenJsonKeepsWhatCameBefore() throws Exception {
        RecordingSink sink = Reads.file("feed.json", """
                {"version": "https://jsonfeed.org/version/1", "home_page_url": "https://rye.example/",
                 "items": [
                  {"id": "1", "title": "One", "date_published": "2026-02-08T11:00:00Z"},
                  {"id": "2", "title": "Tw
                """);
        assertThat(Reads.said(sink)).containsExactly("POST I: One");
        assertThat(Reads.notes(sink))
                .singleElement()
                .asString()
                .startsWith("skipped ")
                .contains("the JSON is not well formed");
    }

    @Test
    void otherXmlAndJsonIsNoBlog() throws Exception {
        for (String other : new String[] {
            "<html><body>rss</body></html>",
            "<svg xmlns=\"http://www.w3.org/2000/svg\"/>",
            "{\"version\": \"1\"}",
            "<rs",
            "",
            "Date,Message\n2026,an <rss> feed",
            "plain words",
            "<feed xmlns=\"urn:other\"/>",
            "---\na: 1\n---\n"
        }) {
            assertThat(new BlogImporter().recognises(FakeSource.named("x").file("x", other)))
                    .as(other)
                    .isZero();
        }
    }
}
