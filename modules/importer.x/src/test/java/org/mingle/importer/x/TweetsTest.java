package org.mingle.importer.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingle.importer.x.XImporterTest.reply;

import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** What a tweet says, and to whom. */
class TweetsTest {
    private static final String URL =
            ", \"entities\": {\"urls\": [{\"url\": \"https://t.co/a\", \"expanded_url\": \"%s\"}]%s}";

    private static FakeSource with(String note, String... tweets) {
        return Reads.mias().file("data/note-tweet.js", note).file("data/tweets.js", Reads.list("tweets", 0, tweets));
    }

    @Test
    void entitiesAreUnescapedOnce() throws Exception {
        Activity tweet =
                Reads.only(Reads.tweets(Reads.tweet(Reads.id(0), 0, "&amp;lt; &lt;b&gt; &amp;amp; &quot; &#39;", "")));
        assertThat(tweet.text()).isEqualTo("&lt; <b> &amp; &quot; &#39;");
    }

    @Test
    void addressesStandInFullAndThoseOfPicturesGo() throws Exception {
        String media = ", \"media\": [{\"url\": \"https://t.co/pic\", \"media_url\": \"http://pbs.twimg.com/1.jpg\"}]";
        Activity tweet = Reads.only(Reads.tweets(Reads.tweet(
                Reads.id(0),
                0,
                "\uD83E\uDE9F Read https://t.co/a now https://t.co/pic",
                URL.formatted("https://example.com/?a=1&amp;b=2", media))));
        assertThat(tweet.text()).isEqualTo("\uD83E\uDE9F Read https://example.com/?a=1&amp;b=2 now");
        assertThat(tweet.links()).hasToString("[https://example.com/?a=1&amp;b=2]");
    }

    @Test
    void anAddressThatIsNoneIsKeptInTheTextOnly() throws Exception {
        Activity tweet = Reads.only(
                Reads.tweets(Reads.tweet(Reads.id(0), 0, "Read https://t.co/a", URL.formatted("http://[broken", ""))));
        assertThat(tweet.text()).isEqualTo("Read http://[broken");
        assertThat(tweet.links()).isEmpty();
    }

    @Test
    void nulAndHalvesOfPairsAndOtherControlCharactersGo() throws Exception {
        Activity tweet = Reads.only(
                Reads.tweets(Reads.tweet(Reads.id(0), 0, "a\\u0000b\\ud83ec\\u0007d\\r\\ne\\ud83e\\ude9f\tf", "")));
        assertThat(tweet.text()).isEqualTo("abcd\ne\uD83E\uDE9F\tf");
    }

    @Test
    void idsAreNeverRounded() throws Exception {
        RecordingSink sink = Reads.tweets(
                "{\"tweet\": {\"id\": 1844674407370955161, \"created_at\": \"Sun Mar 01 10:00:00 +0000 2026\", \"full_text\": \"Whole\"}}",
                "{\"tweet\": {\"id\": 1.8446744073709552e18, \"created_at\": \"Sun Mar 01 10:00:00 +0000 2026\", \"full_text\": \"Rounded\"}}");
        assertThat(Reads.only(sink).id().value()).isEqualTo("x:tweet:1844674407370955161");
        assertThat(sink.notes()).contains("skipped 3 the number of a tweet was expected, in digits");
    }

    @Test
    void theNumberTellsTheTimeWhereTheDateIsMissing() throws Exception {
        RecordingSink sink = Reads.tweets(
                "{\"tweet\": {\"id_str\": \"%d\", \"full_text\": \"Timed\"}}".formatted(Reads.id(7)),
                "{\"tweet\": {\"id_str\": \"20\", \"full_text\": \"just setting up\"}}");
        assertThat(Reads.only(sink).at()).hasToString("2026-03-01T10:07:00Z");
        assertThat(sink.notes()).contains("skipped 3 a date such as Tue Jun 03 19:32:20 +0000 2025 was expected");
    }

    @Test
    void aQuoteIsOwnWordsAndAnswersWhatItQuotes() throws Exception {
        RecordingSink sink = Reads.tweets(
                Reads.tweet(
                        Reads.id(0),
                        0,
                        "So true https://t.co/a",
                        URL.formatted("https://twitter.com/Ada/status/77", "")),
                Reads.tweet(Reads.id(1), 1, "https://t.co/a", URL.formatted("https://x.com/Ada/status/77?s=20", "")),
                Reads.tweet(
                        Reads.id(2),
                        2,
                        "https://t.co/a is what she said",
                        URL.formatted("https://x.com/Ada/status/77", "")));
        assertThat(sink.activities())
                .extracting(Activity::kind, Activity::text, Activity::inReplyTo, Activity::detail)
                .containsExactly(
                        tuple(Kind.POST, "So true", "77", "quote"),
                        tuple(Kind.REPOST, null, "77", null),
                        tuple(Kind.POST, "https://x.com/Ada/status/77 is what she said", null, null));
        assertThat(sink.activities().get(0).mentions()).containsExactly("@ada");
    }

    @Test
    void ownWordsBeforeARetweetAreOwnWords() throws Exception {
        assertThat(Reads.tweets(
                                Reads.tweet(Reads.id(0), 0, "Yes! RT @zoe: Sand", ""),
                                Reads.tweet(Reads.id(1), 1, "RT @zoe: Sand", ""))
                        .activities())
                .extracting(Activity::kind)
                .containsExactly(Kind.POST, Kind.REPOST);
    }

    @Test
    void aReplyGoesToAllItNamesBeforeItsFirstWord() throws Exception {
        Activity tweet = Reads.only(Reads.tweets(Reads.tweet(
                Reads.id(0),
                0,
                "@ada @MiaBerg @ben @zoe Ask @kim",
                reply(5, 2001, "ada")
                        + Reads.mentions(
                                Reads.mention(2001, "ada", "Ada Vogel"),
                                Reads.mention(1001, "MiaBerg", "Mia Berg"),
                                Reads.mention(2002, "Ben", "Ben Tran"),
                                Reads.mention(-1, "zoe", "zoe"),
                                Reads.mention(2004, "kim", "Kim")))));
        assertThat(tweet.text()).isEqualTo("Ask @kim");
        assertThat(tweet.with()).extracting(one -> one.name()).containsExactly("Ada Vogel", "Ben Tran");
        assertThat(tweet.mentions()).containsExactly("@ada", "@ben", "@zoe", "@kim");
        assertThat(tweet.thread()).isEqualTo("5");
    }

    @Test
    void whoeverHasLeftIsNamedByTheText() throws Exception {
        Activity tweet = Reads.only(
                Reads.tweets(Reads.tweet(Reads.id(0), 0, "@gone Farewell", ", \"in_reply_to_user_id_str\": \"9\"")));
        assertThat(tweet.kind()).isEqualTo(Kind.REPLY);
        assertThat(tweet.with()).singleElement().satisfies(gone -> {
            assertThat(gone.name()).isEqualTo("@gone");
            assertThat(gone.accounts()).extracting(Account::handle).containsExactly("id:9", "gone");
        });
    }

    @Test
    void aBareNumberIsNobody() throws Exception {
        Activity tweet = Reads.only(
                Reads.tweets(Reads.tweet(Reads.id(0), 0, "Farewell", ", \"in_reply_to_user_id_str\": \"9\"")));
        assertThat(tweet.kind()).isEqualTo(Kind.REPLY);
        assertThat(tweet.with()).isEmpty();
    }

    @Test
    void whoAnswersThemselvesAfterAnHourCameBack() throws Exception {
        RecordingSink sink = Reads.tweets(
                Reads.tweet(Reads.id(0), 0, "First", ""),
                Reads.tweet(Reads.id(59), 59, "Goes on", reply(Reads.id(0), 1001, "MiaBerg")),
                "{\"tweet\": {\"id_str\": \"%d\", \"full_text\": \"Comes back\"%s}}"
                        .formatted(Reads.id(121), reply(Reads.id(59), 1001, "MiaBerg")));
        assertThat(sink.activities())
                .extracting(Activity::text, Activity::kind, Activity::thread)
                .containsExactly(
                        tuple("First", Kind.POST, Long.toString(Reads.id(0))),
                        tuple("Goes on", Kind.POST, Long.toString(Reads.id(0))),
                        tuple("Comes back", Kind.REPLY, Long.toString(Reads.id(0))));
    }

    @Test
    void goingOnBelowAnAnswerStillSpeaksToWhomItAnswers() throws Exception {
        Activity tweet = Reads.only(Reads.tweets(Reads.tweet(
                Reads.id(1),
                1,
                "@ada And more",
                reply(Reads.id(0), 1001, "MiaBerg") + Reads.mentions(Reads.mention(2001, "ada", "Ada")))));
        assertThat(tweet.kind()).isEqualTo(Kind.REPLY);
        assertThat(tweet.with()).hasSize(1);
        assertThat(tweet.text()).isEqualTo("And more");
    }

    @Test
    void ofAnEditedTweetTheLastVersionCounts() throws Exception {
        String versions = "\"editTweetIds\": [\"" + Reads.id(0) + "\", \"" + Reads.id(2) + "\"]";
        String first = Reads.tweet(Reads.id(0), 0, "Panse", ", \"edit_info\": {\"initial\": {" + versions + "}}");
        String last = Reads.tweet(
                Reads.id(2),
                2,
                "Panes",
                ", \"edit_info\": {\"edit\": {\"initialTweetId\": \"" + Reads.id(0) + "\", \"editControlInitial\": {"
                        + versions + "}}}");
        String thread = Reads.tweet(Reads.id(3), 3, "More", reply(Reads.id(2), 1001, "MiaBerg"));
        for (String[] order : new String[][] {{first, last, thread}, {thread, last, first}}) {
            RecordingSink sink = Reads.tweets(order);
            assertThat(sink.activities())
                    .extracting(Activity::text, one -> one.id().value(), Activity::thread)
                    .containsExactlyInAnyOrder(
                            tuple("Panes", "x:tweet:" + Reads.id(0), Long.toString(Reads.id(0))),
                            tuple("More", "x:tweet:" + Reads.id(3), Long.toString(Reads.id(0))));
            assertThat(sink.notes()).containsOnlyOnce("left out another version of an edited tweet");
        }
    }

    @Test
    void aLongTweetIsWhole() throws Exception {
        String start =
                "A window is a promise &amp; a risk, and whoever makes one has to know both of them by heart, every";
        String note = """
                window.YTD.note_tweet.part0 = [ { "noteTweet" : { "noteTweetId" : "5", "createdAt" : "2026-03-01T10:00:01.000Z",
                "core" : { "text" : "%s day of the year. https://t.co/z", "urls" : [ { "shortUrl" : "https://t.co/z", "expandedUrl" : "https://example.com/z" } ] } } },
                { "noteTweet" : { "noteTweetId" : "6", "createdAt" : "2026-03-01T10:00:00.000Z", "core" : { "text" : "Another one" } } } ]""";
        for (String whole : new String[] {start, start.replace("&amp;", "&")}) {
            RecordingSink sink = Reads.read(with(
                    note.formatted(whole),
                    Reads.tweet(Reads.id(0), 0, start + "\u2026 https://t.co/self", ""),
                    Reads.tweet(Reads.id(9), 9, start, "")));
            assertThat(sink.activities())
                    .extracting(Activity::text)
                    .containsExactly(
                            start.replace("&amp;", "&") + " day of the year. https://example.com/z",
                            start.replace("&amp;", "&"));
            assertThat(sink.notes()).contains("note Long texts joined with their tweets: 1 of 2.");
        }
    }

    @Test
    void whatStandsInSeveralFilesIsOne() throws Exception {
        String tweet = Reads.tweet(Reads.id(0), 0, "Once", "");
        RecordingSink sink = Reads.read(Reads.mias()
                .file("data/tweets.js", Reads.list("tweets", 0, tweet))
                .file("data/community-tweet.js", Reads.list("community_tweet", 0, tweet))
                .file(
                        "data/twitter-circle-tweet.js",
                        Reads.list("twitter_circle_tweet", 0, Reads.tweet(Reads.id(1), 1, "Few", ""))));
        assertThat(sink.activities())
                .extracting(Activity::text, Activity::isPublic)
                .containsExactly(tuple("Once", true), tuple("Few", false));
        assertThat(sink.notes()).contains("left out the same tweet once more");
    }
}
