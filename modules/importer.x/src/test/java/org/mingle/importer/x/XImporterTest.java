package org.mingle.importer.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Account;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Source;
import org.mingle.testing.FakeSource;
import org.mingle.testing.ImporterContractTest;
import org.mingle.testing.RecordingSink;

class XImporterTest extends ImporterContractTest {
    @Override
    protected Importer importer() {
        return new XImporter();
    }

    @Override
    protected Source export() {
        return archive();
    }

    static FakeSource archive() {
        long first = Reads.id(0);
        return Reads.mias()
                .file("Your archive.html", "<html></html>")
                .file("assets/js/runtime.js", "window.YTD.tweets.part0 = [")
                .file("data/tweets_media/1-a.jpg", new byte[] {1, 2, 3})
                .file("data/manifest.js", """
                window.__THAR_CONFIG = {
                  "userInfo" : { "accountId" : "1001", "userName" : "MiaBerg", "displayName" : "Mia Berg" },
                  "archiveInfo" : { "sizeBytes" : "12", "generationDate" : "2026-03-03T05:06:07.000Z", "isPartialArchive" : "false" },
                  "dataTypes" : {
                    "account" : { "files" : [ { "fileName" : "data/account.js", "globalName" : "YTD.account.part0", "count" : "1" } ] },
                    "tweets" : { "files" : [ { "fileName" : "data/tweets.js", "globalName" : "YTD.tweets.part0", "count" : "3" },
                      { "fileName" : "data/tweets-part1.js", "globalName" : "YTD.tweets.part1", "count" : "2" } ] }
                  }
                }""")
                .file("data/profile.js", """
                window.YTD.profile.part0 = [ { "profile" : { "description" : { "bio" : "Glass &amp; patience.", "website" : "https://example.com/mia", "location" : "Oslo" },
                  "avatarMediaUrl" : "https://pbs.twimg.com/a.jpg" } } ]""")
                .file(
                        "data/tweets.js",
                        Reads.list(
                                "tweets",
                                0,
                                Reads.tweet(Reads.id(3), 3, "And that is all.", reply(Reads.id(1), 1001, "MiaBerg")),
                                Reads.tweet(first, 0, "Panes &amp;amp; frames &lt;3", ""),
                                Reads.tweet(Reads.id(1), 1, "It starts with sand.", reply(first, 1001, "MiaBerg"))))
                .file(
                        "data/tweets-part1.js",
                        Reads.list(
                                "tweets",
                                1,
                                Reads.tweet(
                                        Reads.id(5),
                                        5,
                                        "@ada How thick is it?",
                                        reply(7, 2001, "ada")
                                                + Reads.mentions(Reads.mention(2001, "ada", "Ada Vogel"))),
                                Reads.tweet(Reads.id(6), 6, "RT @zoe: Windows are eyes", "")))
                .file("data/like.js", """
                window.YTD.like.part0 = [ { "like" : { "tweetId" : "%d", "fullText" : "Nice", "expandedUrl" : "https://twitter.com/i/web/status/1" } } ]""".formatted(Reads.id(8)))
                .file("data/direct-messages.js", """
                window.YTD.direct_messages.part0 = [ { "dmConversation" : { "conversationId" : "1001-2001", "messages" : [
                  { "messageCreate" : { "recipientId" : "2001", "reactions" : [ ], "urls" : [ ], "text" : "Two panes.", "mediaUrls" : [ ], "senderId" : "1001", "id" : "%d", "createdAt" : "2026-03-01T11:01:00.000Z" } },
                  { "messageCreate" : { "recipientId" : "1001", "reactions" : [ ], "urls" : [ ], "text" : "One pane or two?", "mediaUrls" : [ ], "senderId" : "2001", "id" : "%d", "createdAt" : "2026-03-01T11:00:00.000Z" } } ] } } ]""".formatted(Reads.id(61), Reads.id(60)))
                .file(
                        "data/follower.js",
                        Reads.list(
                                "follower",
                                0,
                                "{\"follower\": {\"accountId\": \"5\"}}",
                                "{\"follower\": {\"accountId\": \"6\"}}"))
                .file("data/ad-engagements.js", "window.YTD.ad_engagements.part0 = [ ]")
                .file("data/deleted-tweets.js", Reads.list("deleted_tweets", 0, Reads.tweet(9, 9, "Oops", "")));
    }

    static String reply(long parent, long number, String handle) {
        return ", \"in_reply_to_status_id_str\": \"%d\", \"in_reply_to_user_id_str\": \"%d\", \"in_reply_to_screen_name\": \"%s\""
                .formatted(parent, number, handle);
    }

    private static RecordingSink sinkOfArchive() throws Exception {
        return Reads.read(archive());
    }

    @Test
    void knowsWhoseItIsByTheAccount() throws Exception {
        assertThat(sinkOfArchive().owner().name()).isEqualTo("Mia Berg");
        assertThat(sinkOfArchive().owner().accounts())
                .extracting(one -> one.network().id(), Account::handle)
                .containsExactly(tuple("x", "id:1001"), tuple("x", "miaberg"), tuple("email", "mia@example.com"));
        assertThat(sinkOfArchive().exportDate()).hasToString("2026-03-03");
    }

    @Test
    void readsTheProfile() throws Exception {
        assertThat(sinkOfArchive().profiles()).singleElement().satisfies(profile -> {
            assertThat(profile.name()).isEqualTo("Mia Berg");
            assertThat(profile.summary()).isEqualTo("Glass & patience.");
            assertThat(profile.websites()).hasToString("[https://example.com/mia]");
        });
    }

    @Test
    void tellsOwnWordsFromRepliesAndRetweets() throws Exception {
        RecordingSink sink = sinkOfArchive();
        assertThat(Reads.of(sink, Kind.POST))
                .extracting(Activity::text)
                .containsExactlyInAnyOrder("Panes &amp; frames <3", "It starts with sand.", "And that is all.");
        assertThat(Reads.of(sink, Kind.REPLY)).singleElement().satisfies(reply -> {
            assertThat(reply.text()).isEqualTo("How thick is it?");
            assertThat(reply.with()).singleElement().satisfies(ada -> {
                assertThat(ada.name()).isEqualTo("Ada Vogel");
                assertThat(ada.accounts()).extracting(Account::handle).containsExactly("id:2001", "ada");
            });
            assertThat(reply.inReplyTo()).isEqualTo("7");
        });
        assertThat(Reads.of(sink, Kind.REPOST)).singleElement().satisfies(repost -> {
            assertThat(repost.text()).isNull();
            assertThat(repost.mentions()).isEmpty();
            assertThat(repost.reception()).isEmpty();
            assertThat(repost.inReplyTo()).isEqualTo("https://x.com/zoe");
        });
    }

    @Test
    void aThreadGoesByItsFirstTweetWhateverTheirOrder() throws Exception {
        assertThat(Reads.of(sinkOfArchive(), Kind.POST))
                .extracting(Activity::thread)
                .containsOnly(Long.toString(Reads.id(0)));
    }

    @Test
    void keepsWhatTheNetworkCounts() throws Exception {
        assertThat(Reads.of(sinkOfArchive(), Kind.POST).get(0).reception())
                .containsEntry("likes", 3L)
                .containsEntry("shares", 1L);
    }

    @Test
    void aLikeIsNotBeforeTheTweetThatIsLiked() throws Exception {
        assertThat(Reads.of(sinkOfArchive(), Kind.REACTION)).singleElement().satisfies(like -> {
            assertThat(like.at()).hasToString("2026-03-01T10:08:00Z");
            assertThat(like.precision()).isEqualTo(Precision.LOWER_BOUND);
            assertThat(like.detail()).isEqualTo("LIKE");
        });
    }

    @Test
    void messagesHaveBothSidesAndTheNameThatTweetsTell() throws Exception {
        assertThat(Reads.of(sinkOfArchive(), Kind.MESSAGE))
                .extracting(Activity::sent, Activity::text, Activity::isPublic)
                .containsExactly(tuple(true, "Two panes.", false), tuple(false, "One pane or two?", false));
        assertThat(Reads.of(sinkOfArchive(), Kind.MESSAGE).get(1).actor().name())
                .isEqualTo("Ada Vogel");
        assertThat(Reads.of(sinkOfArchive(), Kind.MESSAGE).get(0).with()).hasSize(1);
    }

    @Test
    void nobodyIsMadeOfABareNumber() throws Exception {
        assertThat(sinkOfArchive().cards()).isEmpty();
        assertThat(sinkOfArchive().notes()).containsSequence("file data/follower.js followers", "hidden", "hidden");
    }

    @Test
    void saysWhatItReadAndWhatNot() throws Exception {
        assertThat(sinkOfArchive().notes())
                .contains(
                        "covers x POST data/tweets.js null",
                        "covers x REPLY data/tweets.js null",
                        "covers x REPOST data/tweets.js null",
                        "covers x REACTION data/like.js null",
                        "covers x MESSAGE data/direct-messages.js null",
                        "ignored assets/ pictures, films and programs of the archive",
                        "ignored data/tweets_media/ pictures, films and programs of the archive",
                        "ignored Your archive.html pages and programs of the archive",
                        "ignored data/ad-engagements.js private or technical, not used",
                        "ignored data/deleted-tweets.js tweets that were deleted")
                .noneMatch(note -> note.startsWith("missing")
                        || note.startsWith("unrecognised")
                        || note.startsWith("skipped")
                        || note.startsWith("note"));
    }
}
