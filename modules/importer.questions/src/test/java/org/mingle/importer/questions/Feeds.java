package org.mingle.importer.questions;

import java.util.List;
import org.mingle.api.activity.Activity;
import org.mingle.api.importing.Source;
import org.mingle.api.progress.Progress;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Feeds and pages in the forms in which the sites write them, and what the importer makes of them. */
final class Feeds {
    static final String STACK = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:re="http://purl.org/atompub/rank/1.0">
            <title type="text">Newest questions tagged hydrology</title>
            <link rel="self" href="https://earth.example.com/feeds/tag?tagnames=hydrology" type="application/atom+xml" />
            <link rel="alternate" href="https://earth.example.com/questions/tagged/hydrology" type="text/html" />
            <updated>2026-10-20T09:00:00Z</updated>
            <id>https://earth.example.com/feeds/tag?tagnames=hydrology</id>
            <entry>
            <id>https://earth.example.com/q/101</id>
            <re:rank scheme="https://earth.example.com">3</re:rank>
            <title type="text">How do tide gauges survive a winter of ice</title>
            <category scheme="https://earth.example.com/tags" term="hydrology" />
            <category scheme="https://earth.example.com/tags" term="tide-gauges" />
            <author><name>frostbyte</name><uri>https://earth.example.com/users/7</uri></author>
            <link rel="alternate" href="https://earth.example.com/questions/101/how-do-tide-gauges-survive" />
            <published>2026-10-19T08:30:00Z</published>
            <updated>2026-10-20T09:00:00Z</updated>
            <summary type="html">&lt;p&gt;Ours broke &amp;amp; sank. &lt;/p&gt;&lt;p&gt;What do you use?&lt;/p&gt;</summary>
            </entry>
            <entry>
            <id>https://earth.example.com/q/102</id>
            <title type="text">Is there an open data set of river levels?</title>
            <author><name>mudlark</name></author>
            <link rel="alternate" href="https://earth.example.com/questions/102/open-data-river-levels" />
            <published>2026-10-18T07:00:00Z</published>
            <summary type="html">None found so far.</summary>
            </entry>
            </feed>
            """;

    static final String ANSWERS = """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom">
            <title type="text">User tidewoman - Earth</title>
            <link rel="self" href="https://earth.example.com/feeds/user/42" type="application/atom+xml" />
            <link rel="alternate" href="https://earth.example.com/users/42" type="text/html" />
            <id>https://earth.example.com/feeds/user/42</id>
            <entry>
            <id>https://earth.example.com/questions/101/-/205#205</id>
            <title type="text">Answer by tidewoman for How do tide gauges survive a winter of ice</title>
            <author><name>tidewoman</name></author>
            <link rel="alternate" href="https://earth.example.com/questions/101/how-do-tide-gauges-survive/205#205" />
            <published>2026-10-21T08:30:00Z</published>
            <summary type="html">&lt;p&gt;Put them in a stilling well, and heat its mouth.&lt;/p&gt;</summary>
            </entry>
            <entry>
            <id>https://earth.example.com/q/90</id>
            <title type="text">Which radio carries over mud?</title>
            <author><name>tidewoman</name></author>
            <link rel="alternate" href="https://earth.example.com/questions/90/which-radio" />
            <published>2026-09-01T10:00:00Z</published>
            <summary type="html">I tried two.</summary>
            </entry>
            </feed>
            """;

    static final String REDDIT = """
            <?xml version="1.0" encoding="UTF-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/">
            <category term="hydro" label="r/hydro"/><updated>2026-10-20T09:00:00+00:00</updated><id>/r/hydro/.rss</id>
            <link rel="self" href="https://www.reddit.com/r/hydro/.rss" type="application/atom+xml" />
            <link rel="alternate" href="https://www.reddit.com/r/hydro/" type="text/html" />
            <entry><author><name>/u/quiet_otter</name><uri>https://www.reddit.com/user/quiet_otter</uri></author>
            <category term="hydro" label="r/hydro"/>
            <content type="html">&lt;div&gt;&lt;p&gt;Any book will do.&lt;/p&gt;&lt;/div&gt; &amp;#32; submitted by &amp;#32; &lt;a href="https://www.reddit.com/user/quiet_otter"&gt; /u/quiet_otter &lt;/a&gt; &lt;br/&gt; &lt;a&gt;[link]&lt;/a&gt; &lt;a&gt;[comments]&lt;/a&gt;</content>
            <id>t3_abc12</id><link href="https://www.reddit.com/r/hydro/comments/abc12/where_do_i_begin/" />
            <updated>2026-10-20T08:00:00+00:00</updated><published>2026-10-20T08:00:00+00:00</published>
            <title>Where do I begin with hydrology?</title></entry>
            <entry><author><name>/u/loud_heron</name></author><content type="html">&lt;p&gt;Look.&lt;/p&gt;</content>
            <id>t3_abc13</id><link href="https://www.reddit.com/r/hydro/comments/abc13/my_pond/" />
            <published>2026-10-19T08:00:00+00:00</published><title>My pond</title></entry>
            </feed>
            """;

    static final String HASHTAG = """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:webfeeds="http://webfeeds.org/rss/1.0">
            <channel><title>#hydrology</title><description>Public posts tagged #hydrology</description>
            <link>https://social.example/tags/hydrology</link>
            <lastBuildDate>Tue, 20 Oct 2026 09:00:00 +0000</lastBuildDate>
            <item><guid isPermaLink="true">https://other.example/@jo/112233445566778899</guid>
            <link>https://other.example/@jo/112233445566778899</link>
            <pubDate>Tue, 20 Oct 2026 08:15:00 +0000</pubDate>
            <description>&lt;p&gt;Does anybody here read tide gauges by radio? &lt;a href="https://social.example/tags/hydrology"&gt;#hydrology&lt;/a&gt;&lt;/p&gt;</description>
            <category>hydrology</category></item>
            <item><guid isPermaLink="true">https://social.example/@mo/112233445566770000</guid>
            <link>https://social.example/@mo/112233445566770000</link>
            <pubDate>Tue, 20 Oct 2026 07:15:00 +0000</pubDate>
            <description>&lt;p&gt;High water today.&lt;/p&gt;</description></item>
            </channel></rss>
            """;

    static final String PAGE = """
            <!DOCTYPE html>
            <!-- saved from url=(0040)https://earth.example.com/questions -->
            <html><head><title>Questions</title><link rel="canonical" href="https://earth.example.com/questions"></head>
            <body><nav><a href="/questions">All the questions</a> <a href="/users/7">frostbyte</a></nav>
            <div class="summary"><div><a href="/questions/101/how-do-tide-gauges-survive">3 answers</a></div>
            <h3><a href="/questions/101/how-do-tide-gauges-survive">How do tide gauges survive a winter of ice</a></h3>
            <div><a class="post-tag" rel="tag" href="/questions/tagged/hydrology">hydrology</a>
            <a class="post-tag" rel="tag" href="/questions/tagged/ice">ice</a></div>
            <span class="relativetime" title="2026-10-19 08:30:00Z">yesterday</span></div>
            <div class="summary">
            <h3><a href="https://earth.example.com/questions/102/open-data">Is there an open data set of river levels?</a></h3>
            <time datetime="2026-10-18T07:00:00.000Z">18 Oct</time></div>
            </body></html>
            """;

    private Feeds() {}

    static RecordingSink read(Source source) throws Exception {
        RecordingSink sink = new RecordingSink();
        new QuestionsImporter().read(source, sink, Progress.NONE);
        return sink;
    }

    static RecordingSink read(String name, String content) throws Exception {
        return read(FakeSource.named(name).file(name, content));
    }

    /** Returns one line for each question: where, when, what it is about, its first line. */
    static List<String> lines(RecordingSink sink) {
        return sink.activities().stream().map(Feeds::line).toList();
    }

    private static String line(Activity one) {
        String text = one.text() == null ? "" : one.text().replace("\n\n", " | ");
        return one.network() + " " + one.at() + " [" + (one.detail() == null ? "" : one.detail()) + "] " + text;
    }
}
