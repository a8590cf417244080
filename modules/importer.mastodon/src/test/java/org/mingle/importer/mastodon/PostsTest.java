package org.mingle.importer.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mingle.importer.mastodon.Reads.ADA;
import static org.mingle.importer.mastodon.Reads.answers;
import static org.mingle.importer.mastodon.Reads.id;
import static org.mingle.importer.mastodon.Reads.mention;
import static org.mingle.importer.mastodon.Reads.only;
import static org.mingle.importer.mastodon.Reads.post;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.testing.RecordingSink;

/** What posts, replies, boosts, polls and quotes become. */
class PostsTest {
    private static final String TO_ADA =
            "<span class=\"h-card\"><a href=\"https://panes.example/@ada\" class=\"u-url mention\">@<span>ada</span></a></span>";

    private static List<String> with(Activity act) {
        return act.with().stream().map(one -> one.accounts().get(0).handle()).toList();
    }

    @Test
    void aPost() throws Exception {
        Activity post = only(
                post(
                        7,
                        "<p>Sand &amp; fire.<br>That is all.</p><p>Really.</p>",
                        ", \"likes\": {\"type\": \"Collection\", \"totalItems\": 3}, \"shares\": {\"totalItems\": 2}, \"replies\": {\"totalItems\": 1}"));
        assertThat(post.kind()).isEqualTo(Kind.POST);
        assertThat(post.text()).isEqualTo("Sand & fire.\nThat is all.\n\nReally.");
        assertThat(post.at()).isEqualTo(Instant.parse("2026-03-01T10:07:00Z"));
        assertThat(post.url()).isEqualTo(URI.create("https://glass.example/@mia/7"));
        assertThat(post.reception()).isEqualTo(Map.of("likes", 3L, "shares", 2L, "comments", 1L));
        assertThat(post.id().value()).isEqualTo("mastodon:" + id(7));
        assertThat(post.source()).hasToString("outbox.json:2");
        assertThat(post.sent()).isTrue();
        assertThat(with(post)).isEmpty();
    }

    @Test
    void hiddenPartsOfAddressesAndHashTags() throws Exception {
        Activity post = only(post(
                1,
                "<p>See <a href=\"https://example.com/a/long/way?x=1&amp;y=2\"><span class=\"invisible\">https://</span><span class=\"ellipsis\">example.com/a/lo</span><span class=\"invisible\">ng/way?x=1&amp;y=2</span></a>"
                        + " <a href=\"https://glass.example/tags/glass\" class=\"mention hashtag\">#<span>glass</span></a></p>",
                ""));
        assertThat(post.text()).isEqualTo("See https://example.com/a/long/way?x=1&y=2 #glass");
        assertThat(post.links()).containsExactly(URI.create("https://example.com/a/long/way?x=1&y=2"));
        assertThat(post.mentions()).isEmpty();
    }

    @Test
    void theWarningIsPartOfWhatWasSaid() throws Exception {
        assertThat(only(post(1, "<p>It fell.</p>", ", \"summary\": \"Broken glass\", \"sensitive\": true"))
                        .text())
                .isEqualTo("Broken glass\n\nIt fell.");
    }

    @Test
    void wordsThatAreGivenByLanguageOnly() throws Exception {
        String act = post(1, "x", ", \"contentMap\": {\"nb\": \"<p>Glass er sand.</p>\", \"en\": \"<p>Sand.</p>\"}")
                .replace("\"content\": \"x\", ", "");
        assertThat(only(act).text()).isEqualTo("Glass er sand.");
    }

    @Test
    void mentionsAreNamedInFull() throws Exception {
        Activity post = only(post(1, "<p>Thanks " + TO_ADA + "!</p>", mention(ADA, "@ada@panes.example")));
        assertThat(post.kind()).isEqualTo(Kind.POST);
        assertThat(post.text()).isEqualTo("Thanks @ada@panes.example!");
        assertThat(post.mentions()).containsExactly("@ada@panes.example");
        assertThat(with(post)).isEmpty();
    }

    @Test
    void aPostThatBeginsWithANameIsSaidToThem() throws Exception {
        Activity post = only(post(1, "<p>" + TO_ADA + " look!</p>", mention(ADA, "@ada@panes.example")));
        assertThat(with(post)).containsExactly("ada@panes.example");
        assertThat(post.text()).isEqualTo("look!");
    }

    /** Whoever is on the same server is named without the domain. */
    @Test
    void neighboursHaveTheDomainOfTheirPage() throws Exception {
        Activity reply = only(post(
                1,
                "Yes",
                answers("https://glass.example/users/zoe/statuses/3")
                        + mention("https://glass.example/users/zoe", "@Zoe")));
        assertThat(with(reply)).containsExactly("zoe@glass.example");
        assertThat(reply.with().get(0).name()).isEqualTo("@zoe@glass.example");
    }

    @Test
    void aReplyGoesToWhomItAnswersFirst() throws Exception {
        Activity reply = only(
                post(1, TO_ADA + " Yes", answers("https://zoe.example/@zoe/3") + mention(ADA, "@ada@panes.example")));
        assertThat(reply.kind()).isEqualTo(Kind.REPLY);
        assertThat(with(reply)).containsExactly("zoe@zoe.example", "ada@panes.example");
        assertThat(reply.inReplyTo()).isEqualTo("https://zoe.example/@zoe/3");
        assertThat(reply.thread()).isEqualTo("https://zoe.example/@zoe/3");
        assertThat(reply.text()).isEqualTo("Yes");
    }

    @Test
    void goingOnIsAThreadAndComingBackIsAReply() throws Exception {
        RecordingSink sink = Reads.acts(
                post(0, "One", ""),
                post(1, "Two", answers(id(0))),
                post(2, "Much later", answers(id(1))).replace("2026-03-01T10:02", "2026-03-02T10:02"));
        assertThat(sink.activities())
                .extracting(Activity::kind, Activity::thread)
                .containsExactly(tuple(Kind.POST, id(0)), tuple(Kind.POST, id(0)), tuple(Kind.REPLY, id(0)));
    }

    @Test
    void belowAnAnswerItStaysAnAnswer() throws Exception {
        RecordingSink sink = Reads.acts(
                post(0, "One", answers(ADA + "/statuses/1") + mention(ADA, "@ada@panes.example")),
                post(1, "Two", answers(id(0))));
        assertThat(sink.activities())
                .extracting(Activity::kind, PostsTest::with)
                .containsExactly(
                        tuple(Kind.REPLY, List.of("ada@panes.example")),
                        tuple(Kind.REPLY, List.of("ada@panes.example")));
    }

    @Test
    void boostsByAddressOrWholeAreNoWordsOfOnesOwn() throws Exception {
        RecordingSink sink = Reads.acts(
                Reads.boost(1, "\"https://panes.example/users/ada/statuses/8\""),
                Reads.boost(
                        2,
                        "{\"id\": \"https://panes.example/users/ada/statuses/9\", \"type\": \"Note\", \"attributedTo\": \""
                                + ADA + "\", \"url\": \"https://panes.example/@ada/9\", \"content\": \"Ada's words\"}"),
                Reads.boost(
                        3,
                        "{\"id\": \"" + id(0) + "\", \"type\": \"Note\", \"attributedTo\": \"" + Reads.MIA
                                + "\", \"content\": \"My words\"}"));
        assertThat(sink.activities())
                .extracting(Activity::kind, Activity::inReplyTo, Activity::text, Activity::detail)
                .containsExactly(
                        tuple(Kind.REPOST, "https://panes.example/users/ada/statuses/8", null, null),
                        tuple(Kind.REPOST, "https://panes.example/users/ada/statuses/9", null, null),
                        tuple(Kind.REPOST, id(0), null, "own"));
        assertThat(sink.activities()).allMatch(Activity::isPublic);
        assertThat(sink.activities().get(1).url()).isEqualTo(URI.create("https://panes.example/@ada/9"));
    }

    @Test
    void aPollKeepsItsChoices() throws Exception {
        Activity poll = only(post(
                        1,
                        "<p>One pane or two?</p>",
                        ", \"oneOf\": [{\"type\": \"Note\", \"name\": \"One\", \"replies\": {\"totalItems\": 4}}, {\"type\": \"Note\", \"name\": \"Two\"}], \"votersCount\": 9")
                .replace("\"type\": \"Note\", \"published\"", "\"type\": \"Question\", \"published\""));
        assertThat(poll.text()).isEqualTo("One pane or two?\n\n- One\n- Two");
        assertThat(poll.detail()).isEqualTo("poll");
        assertThat(poll.reception()).containsEntry("votes", 9L);
    }

    @Test
    void aQuoteAnswersWhatItQuotes() throws Exception {
        Activity quote = only(post(
                1,
                "<p class=\"quote-inline\">RE: <a href=\"https://panes.example/@ada/8\">panes.example/@ada/8</a></p><p>So true</p>",
                ", \"quote\": \"https://panes.example/users/ada/statuses/8\""));
        assertThat(quote.kind()).isEqualTo(Kind.POST);
        assertThat(quote.text()).isEqualTo("So true");
        assertThat(quote.inReplyTo()).isEqualTo("https://panes.example/users/ada/statuses/8");
        assertThat(quote.detail()).isEqualTo("quote");
    }

    @Test
    void actsOfOthersAndOtherActsAreCounted() throws Exception {
        RecordingSink sink = Reads.acts(
                post(1, "Ada's", "").replace(Reads.MIA, ADA),
                "{\"type\": \"Delete\", \"object\": \"" + id(1) + "\"}",
                post(2, "A tombstone", "").replace("\"type\": \"Note\"", "\"type\": \"Tombstone\""),
                post(3, "Twice", ""),
                post(3, "Twice", ""));
        assertThat(Reads.texts(sink)).containsExactly("Twice");
        assertThat(sink.notes())
                .contains(
                        "left out posts of other people",
                        "left out acts that are neither a post nor a boost",
                        "left out things made that are no posts",
                        "left out the same post once more");
    }
}
