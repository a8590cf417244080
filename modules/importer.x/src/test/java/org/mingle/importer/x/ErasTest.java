package org.mingle.importer.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** What archives looked like from the first to those of today. */
class ErasTest {
    private static final String MONTH = """
            Grailbird.data.tweets_2013_05 =
             [ {
              "source" : "web",
              "entities" : { "user_mentions" : [ { "name" : "Ada Vogel", "screen_name" : "ada", "indices" : [ 0, 4 ], "id_str" : "2001", "id" : 2001 } ], "media" : [ ], "urls" : [ ] },
              "in_reply_to_status_id_str" : "329000000000000000",
              "geo" : { },
              "id_str" : "329500000000000001",
              "in_reply_to_user_id" : 2001,
              "text" : "@ada Cut it &lt;slowly&gt;",
              "in_reply_to_status_id" : 329000000000000000,
              "id" : 329500000000000001,
              "created_at" : "2013-05-01 12:00:00 +0000",
              "in_reply_to_screen_name" : "ada",
              "in_reply_to_user_id_str" : "2001",
              "user" : { "name" : "Mia Berg", "screen_name" : "miaberg", "id_str" : "1001", "id" : 1001 }
            }, {
              "text" : "RT @zoe: Sand, s\u2026",
              "retweeted_status" : { "text" : "Sand, soda, lime", "id_str" : "329400000000000000", "user" : { "screen_name" : "zoe" } },
              "id_str" : "329500000000000002", "created_at" : "2013-05-02 12:00:00 +0000"
            } ]""";
    private static final String DETAILS = """
            var user_details =  {
              "expanded_url" : "https://example.com/mia",
              "screen_name" : "miaberg",
              "location" : "Oslo",
              "full_name" : "Mia Berg",
              "bio" : "Glass.",
              "id" : "1001",
              "created_at" : "2009-03-10 20:10:42 +0000"
            }""";
    private static final String TABLE = """
            "tweet_id","in_reply_to_status_id","in_reply_to_user_id","timestamp","source","text","retweeted_status_id","retweeted_status_user_id","retweeted_status_timestamp","expanded_urls"
            "329500000000000001","329000000000000000","2001","2013-05-01 12:00:00 +0000","web","@ada Cut it
            slowly","","","",""
            "329500000000000002","","","2013-05-02 12:00:00 +0000","web","RT @zoe: Sand","329400000000000000","7","2013-05-01 10:00:00 +0000",""
            "329500000000000003","","","2013-05-03 12:00:00 +0000","web","See http://t.co/x","","","","https://example.com/a"
            """;

    private static FakeSource grailbird() {
        return FakeSource.named("12345_abcdef.zip").file("data/js/user_details.js", DETAILS);
    }

    @Test
    void theMonthsOfTheFirstArchives() throws Exception {
        RecordingSink sink = Reads.read(grailbird()
                .file("data/js/tweets/2013_05.js", MONTH)
                .file("data/js/tweet_index.js", "var tweet_index =  [ ]")
                .file("data/csv/2013_05.csv", TABLE)
                .file("tweets.csv", TABLE));

        assertThat(sink.owner().accounts()).extracting(Account::handle).containsExactly("id:1001", "miaberg");
        assertThat(sink.activities())
                .extracting(
                        Activity::kind,
                        Activity::text,
                        one -> one.at().toString(),
                        one -> one.source().line())
                .containsExactly(
                        tuple(Kind.REPLY, "Cut it <slowly>", "2013-05-01T12:00:00Z", 2),
                        tuple(Kind.REPOST, null, "2013-05-02T12:00:00Z", 16));
        assertThat(sink.activities().get(1).inReplyTo()).isEqualTo("329400000000000000");
        assertThat(sink.notes()).contains("ignored tweets.csv the same tweets stand in the files of the months");
    }

    @Test
    void theTableOfTheFirstArchivesWithoutItsMonths() throws Exception {
        RecordingSink sink = Reads.read(grailbird().file("tweets.csv", TABLE));

        assertThat(sink.activities())
                .extracting(Activity::kind, Activity::text)
                .containsExactly(
                        tuple(Kind.REPLY, "Cut it\nslowly"),
                        tuple(Kind.REPOST, null),
                        tuple(Kind.POST, "See http://t.co/x"));
        assertThat(sink.activities().get(0).with()).singleElement().satisfies(ada -> {
            assertThat(ada.name()).isEqualTo("@ada");
            assertThat(ada.accounts()).extracting(Account::handle).containsExactly("id:2001", "ada");
        });
        assertThat(sink.activities().get(2).links()).hasToString("[https://example.com/a]");
        assertThat(sink.notes()).contains("covers x POST tweets.csv null");
    }

    @Test
    void tweetsThatAreNotWrappedAsIn2019() throws Exception {
        String bare = Reads.tweet(Reads.id(0), 0, "Bare", "")
                .replaceFirst("^\\{\"tweet\": ", "")
                .replaceFirst("}$", "");
        RecordingSink sink = Reads.read(Reads.mias().file("tweet.js", Reads.list("tweet", 0, bare)));
        assertThat(Reads.only(sink).text()).isEqualTo("Bare");
    }

    @Test
    void anySpellingOfTheBeginning() throws Exception {
        String tweet = Reads.tweet(Reads.id(0), 0, "Marked", "");
        for (String text : new String[] {
            "\uFEFFwindow.YTD.tweets.part0=[" + tweet + "];", "\n window.YTD.tweet.part0 = \n[" + tweet + "]\n;\n",
        }) {
            RecordingSink sink = Reads.read(Reads.mias().file("renamed.txt", text));
            assertThat(Reads.only(sink).text()).isEqualTo("Marked");
            assertThat(sink.notes()).noneMatch(note -> note.startsWith("skipped"));
        }
    }

    @Test
    void allPartsAreReadInTheirOrderAndAGapIsNamed() throws Exception {
        RecordingSink sink = Reads.read(Reads.mias()
                .file("data/tweets-part2.js", Reads.list("tweets", 2, Reads.tweet(Reads.id(2), 2, "Third", "")))
                .file("data/tweets.js", Reads.list("tweets", 0, Reads.tweet(Reads.id(0), 0, "First", ""))));
        assertThat(sink.activities()).extracting(Activity::text).containsExactly("First", "Third");
        assertThat(sink.notes())
                .contains("missing tweets-part1.js")
                .noneMatch(note -> note.startsWith("covers x POST"));
    }

    @Test
    void theManifestCountsAreChecked() throws Exception {
        String manifest = """
                window.__THAR_CONFIG = { "archiveInfo" : { "isPartialArchive" : %s }, "dataTypes" : { "tweets" : { "files" : [
                { "fileName" : "data/tweets.js", "count" : "%d" }%s ] } } }""";
        String tweets = Reads.list("tweets", 0, Reads.tweet(Reads.id(0), 0, "First", ""));

        RecordingSink fewer = Reads.read(Reads.mias()
                .file("data/tweets.js", tweets)
                .file("data/manifest.js", manifest.formatted("false", 2, "")));
        assertThat(fewer.notes())
                .contains("note The archive's own list counts 2 entries in this file, and 1 are there.")
                .noneMatch(note -> note.startsWith("covers x POST"));

        String second = ", { \"fileName\" : \"data/tweets-part1.js\", \"count\" : \"5\" }";
        RecordingSink lost = Reads.read(Reads.mias()
                .file("data/tweets.js", tweets)
                .file("data/manifest.js", manifest.formatted("false", 1, second)));
        assertThat(lost.notes())
                .contains("missing tweets-part1.js")
                .noneMatch(note -> note.startsWith("covers x POST"));

        for (String partial : new String[] {"true", "\"true\""}) {
            RecordingSink part = Reads.read(Reads.mias()
                    .file("data/tweets.js", tweets)
                    .file("data/manifest.js", manifest.formatted(partial, 1, "")));
            assertThat(part.notes()).noneMatch(note -> note.startsWith("covers x POST"));
            assertThat(part.activities()).hasSize(1);
        }
    }

    @Test
    void aSingleFileOfTweetsShowsWhoseItIsByItsThreads() throws Exception {
        RecordingSink sink = Reads.read(FakeSource.named("tweets.js")
                .file(
                        "tweets.js",
                        Reads.list(
                                "tweets",
                                0,
                                Reads.tweet(Reads.id(1), 1, "Two", XImporterTest.reply(Reads.id(0), 1001, "MiaBerg")),
                                Reads.tweet(Reads.id(0), 0, "One", ""))));
        assertThat(sink.owner().accounts()).extracting(Account::handle).containsExactly("id:1001", "miaberg");
        assertThat(sink.activities()).allSatisfy(one -> {
            assertThat(one.kind()).isEqualTo(Kind.POST);
            assertThat(one.with()).isEmpty();
        });
        assertThat(sink.notes()).noneMatch(note -> note.startsWith("missing"));
    }

    @Test
    void recognisesByContentOnly() throws Exception {
        XImporter importer = new XImporter();
        assertThat(importer.recognises(FakeSource.named("a").file("x.js", "window.YTD.tweets.part0 = []")))
                .isEqualTo(0.8);
        assertThat(importer.recognises(XImporterTest.archive())).isEqualTo(0.95);
        assertThat(importer.recognises(FakeSource.named("a").file("data/tweets.js", "var tweets = []")))
                .isZero();
        assertThat(importer.recognises(FakeSource.named("a").file("ip-audit.js", "window.YTD.ip_audit.part0 = []")))
                .isEqualTo(0.1);
    }
}
