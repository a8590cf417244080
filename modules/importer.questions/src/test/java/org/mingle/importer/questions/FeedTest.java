package org.mingle.importer.questions;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

class FeedTest {
    private static double sure(String content) throws IOException {
        return new QuestionsImporter().recognises(FakeSource.named("feed").file("feed", content));
    }

    @Test
    void questionsOfStackExchangeComeWithTagsAndWhatStandsBelow() throws Exception {
        RecordingSink sink = Feeds.read("hydrology.atom", Feeds.STACK);
        assertThat(Feeds.lines(sink))
                .containsExactly(
                        "earth-example 2026-10-19T08:30:00Z [hydrology, tide-gauges] How do tide gauges survive a"
                                + " winter of ice | Ours broke & sank. What do you use?",
                        "earth-example 2026-10-18T07:00:00Z [] Is there an open data set of river levels? | None"
                                + " found so far.");
        assertThat(sink.activities().get(0).source().line()).isEqualTo(8);
        assertThat(sink.exportDate()).isEqualTo(LocalDate.of(2026, 10, 19));
    }

    @Test
    void whoAskedIsNotKept() throws Exception {
        for (String feed : new String[] {Feeds.STACK, Feeds.REDDIT, Feeds.HASHTAG}) {
            for (Activity one : Feeds.read("feed", feed).activities()) {
                assertThat(one.sent()).isFalse();
                assertThat(one.actor()).isNull();
                assertThat(one.text()).doesNotContain("otter", "frostbyte", "jo");
            }
        }
    }

    @Test
    void ofASubredditOnlyWhatAsksIsKept() throws Exception {
        RecordingSink sink = Feeds.read("hydro.rss", Feeds.REDDIT);
        assertThat(Feeds.lines(sink))
                .containsExactly(
                        "reddit 2026-10-20T08:00:00Z [hydro] Where do I begin with hydrology? | Any book will do.");
        assertThat(sink.notes()).contains("left out entry that asks nothing");
    }

    @Test
    void aHashtagOfMastodonHasPostsWithoutTitles() throws Exception {
        RecordingSink sink = Feeds.read("hydrology.rss", Feeds.HASHTAG);
        assertThat(Feeds.lines(sink))
                .containsExactly("mastodon 2026-10-20T08:15:00Z [hydrology] Does anybody here read tide gauges by"
                        + " radio? #hydrology");
    }

    @Test
    void anyFeedWhereManyAskIsOne() throws Exception {
        String item = "<item><title>Why is %1$s so?</title><link>https://forum.example/%1$s</link>"
                + "<author>%1$s</author><pubDate>Mon, 19 Oct 2026 08:00:00 GMT</pubDate></item>";
        String rss = "<rss><channel><link>https://forum.example</link>" + item.formatted("mud") + item.formatted("ice")
                + item.formatted("salt") + "</channel></rss>";
        assertThat(sure(rss)).isGreaterThan(0.9);
        assertThat(Feeds.read("forum.rss", rss).activities()).hasSize(3);
    }

    @Test
    void aBlogIsNone() throws IOException {
        String item = "<item><title>Why is %1$s so?</title><link>https://mia.example/%1$s</link>"
                + "<author>Mia</author><pubDate>Mon, 19 Oct 2026 08:00:00 GMT</pubDate></item>";
        assertThat(sure("<rss><channel><link>https://mia.example</link>" + item.formatted("mud") + item.formatted("ice")
                        + item.formatted("salt") + "</channel></rss>"))
                .isZero();
        assertThat(sure(Feeds.HASHTAG.replace("/tags/hydrology</link>", "/@jo</link>")))
                .as("what one person posts on Mastodon")
                .isZero();
    }

    @Test
    void aFeedThatBreaksOffKeepsWhatCameBeforeAndSaysSo() throws Exception {
        RecordingSink sink = Feeds.read("cut.atom", Feeds.STACK.substring(0, Feeds.STACK.indexOf("<summary") + 40));
        assertThat(sink.activities()).hasSize(1);
        assertThat(sink.notes())
                .contains("note The file ends before the feed does; what stood before was read. Save it again.");
    }

    @Test
    void entitiesAreNeitherFetchedNorMultiplied() throws Exception {
        String bomb = "<!DOCTYPE feed [<!ENTITY a \"" + "ha".repeat(50) + "\"><!ENTITY b \"&a;&a;&a;&a;&a;\">"
                + "<!ENTITY c SYSTEM \"file:///etc/passwd\">]>";
        String feed = Feeds.STACK.replace("<feed", bomb + "<feed").replace("None found", "None &b; &c; found");
        assertThat(Feeds.read("bomb.atom", feed).activities().get(1).text()).endsWith("None &b; &c; found so far.");
    }

    @Test
    void deepNestingAndOtherCharacterSetsDoNotMatter() throws Exception {
        String deep = Feeds.STACK.replace("<title type=\"text\">Is", "<x>".repeat(20_000) + "<title type=\"text\">Is");
        assertThat(Feeds.read("deep.atom", deep).activities()).isNotEmpty();
        byte[] latin = Feeds.STACK
                .replace("utf-8", "iso-8859-1")
                .replace("river", "Fl\u00FCsse")
                .getBytes(StandardCharsets.ISO_8859_1);
        RecordingSink sink = Feeds.read(FakeSource.named("l.atom").file("l.atom", latin));
        assertThat(sink.activities().get(1).text()).contains("of Fl\u00FCsse levels?");
    }

    @Test
    void whatHasNoAddressOrTimeIsSkippedWithItsLine() throws Exception {
        String feed = Feeds.STACK
                .replace("<published>2026-10-18T07:00:00Z</published>", "<published>soon</published>")
                .replaceAll("<updated>.*?</updated>|<published>2026.*?</published>", "")
                .replace(
                        "href=\"https://earth.example.com/questions/101/how-do-tide-gauges-survive\"",
                        "href=\"javascript:x\"");
        assertThat(Feeds.read("odd.atom", feed).notes())
                .contains("skipped 8 expected the address of a question, found none")
                .contains("skipped 20 expected the time of a question, found none");
        RecordingSink packed =
                Feeds.read(FakeSource.named("o.atom").file("o.atom", feed).packedOn(LocalDate.of(2026, 10, 25)));
        assertThat(Feeds.lines(packed))
                .as("the day of the file is the best guess")
                .singleElement()
                .asString()
                .contains("2026-10-25T00:00:00Z");
    }

    @Test
    void whatIsFarTooLargeIsNobodysPageOfQuestions() throws IOException {
        assertThat(sure(Feeds.STACK.replace("</feed>", " ".repeat(Sheet.LARGEST) + "</feed>")))
                .isZero();
    }
}
