package org.mingle.importer.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Party;

/** Whom a post speaks to, what it says, and when it was written. */
class PostsTest {
    private static final String ZOE = "caf\u00E9 @ada.panes.example \uD83E\uDD16 see panes.example/glas... and #glass";

    private static Activity reply(int minute, String root, String parent) throws Exception {
        return Reads.mias()
                .post(minute, "Yes", "reply", Reads.reply(root, parent))
                .only();
    }

    private static List<String> names(Activity act) {
        return act.with().stream().map(Party::name).toList();
    }

    @Test
    void aReplyIsToWhomItAnswers() throws Exception {
        Activity act = reply(90, Reads.uri(Reads.BEN, 1), Reads.uri(Reads.ADA, 2));
        assertThat(act.kind()).isEqualTo(Kind.REPLY);
        assertThat(names(act)).containsExactly(Reads.ADA);
        assertThat(act.inReplyTo()).isEqualTo(Reads.uri(Reads.ADA, 2));
        assertThat(act.thread()).isEqualTo(Reads.uri(Reads.BEN, 1));
    }

    @Test
    void whoAnswersThemselvesAtOnceGoesOnSpeaking() throws Exception {
        Activity act = reply(30, Reads.uri(Reads.MIA, 1), Reads.uri(Reads.MIA, 1));
        assertThat(act.kind()).isEqualTo(Kind.POST);
        assertThat(act.with()).isEmpty();
        assertThat(act.thread()).isEqualTo(Reads.uri(Reads.MIA, 1));
    }

    @Test
    void whoAnswersThemselvesLaterCameBack() throws Exception {
        Activity act = reply(90, Reads.uri(Reads.MIA, 1), Reads.uri(Reads.MIA, 1));
        assertThat(act.kind()).isEqualTo(Kind.REPLY);
        assertThat(act.with()).isEmpty();
    }

    @Test
    void belowAnAnswerToSomebodyItStaysAnAnswerToThem() throws Exception {
        Activity act = reply(3, Reads.uri(Reads.ADA, 1), Reads.uri(Reads.MIA, 2));
        assertThat(act.kind()).isEqualTo(Kind.REPLY);
        assertThat(names(act)).containsExactly(Reads.ADA);
    }

    @Test
    void marksCountBytesAndAddressesStandInFull() throws Exception {
        Activity act = Reads.mias()
                .post(
                        1,
                        ZOE,
                        "facets",
                        List.of(
                                Reads.facet(
                                        ZOE,
                                        "panes.example/glas...",
                                        "link",
                                        "uri",
                                        "https://panes.example/glass/thick"),
                                Reads.facet(ZOE, "@ada.panes.example", "mention", "did", Reads.ADA),
                                Reads.facet(ZOE, "#glass", "tag", "tag", "glass")))
                .only();
        assertThat(act.text())
                .isEqualTo(
                        "caf\u00E9 @ada.panes.example \uD83E\uDD16 see https://panes.example/glass/thick and #glass");
        assertThat(act.mentions()).containsExactly("@ada.panes.example");
        assertThat(act.links()).containsExactly(URI.create("https://panes.example/glass/thick"));
        assertThat(act.with()).as("named in the middle").isEmpty();
        assertThat(act.kind()).isEqualTo(Kind.POST);
    }

    @Test
    void whoIsNamedFirstIsSpokenTo() throws Exception {
        String text = "@ada.panes.example, @ben.example: shall we?";
        Activity act = Reads.mias()
                .post(
                        1,
                        text,
                        "facets",
                        List.of(
                                Reads.facet(text, "@ada.panes.example", "mention", "did", Reads.ADA),
                                Reads.facet(text, "@ben.example", "mention", "did", Reads.BEN)))
                .only();
        assertThat(act.text()).isEqualTo("shall we?");
        assertThat(names(act)).containsExactly("@ada.panes.example", "@ben.example");
        assertThat(act.with().get(0).accounts())
                .extracting(Account::handle)
                .containsExactly(Reads.ADA, "ada.panes.example");
    }

    @Test
    void whoeverIsNamedOnceHasAHandleEverywhere() throws Exception {
        List<Activity> acts = Reads.mias()
                .record("app.bsky.graph.follow/" + Reads.key(1), Map.of("subject", Reads.ADA))
                .post(
                        2,
                        "with @ADA.panes.example",
                        "facets",
                        List.of(Reads.facet(
                                "with @ADA.panes.example", "@ADA.panes.example", "mention", "did", Reads.ADA)))
                .read()
                .activities();
        assertThat(acts)
                .filteredOn(act -> act.kind() == Kind.FOLLOW)
                .singleElement()
                .satisfies(act -> assertThat(names(act)).containsExactly("@ada.panes.example"));
    }

    @Test
    void whoIsFollowedAndHasNoHandleIsNobodysContact() throws Exception {
        Activity act = Reads.mias()
                .record("app.bsky.graph.follow/" + Reads.key(1), Map.of("subject", Reads.BEN))
                .only();
        assertThat(act.kind()).isEqualTo(Kind.FOLLOW);
        assertThat(act.with()).isEmpty();
    }

    @Test
    void aQuoteIsAPostThatAnswersWhatItQuotes() throws Exception {
        Map<String, Object> quoted = Map.of("record", Map.of("uri", Reads.uri(Reads.ADA, 1), "cid", "b"));
        Map<String, Object> withPicture = Map.of("record", quoted, "media", Map.of("$type", "app.bsky.embed.images"));
        for (Map<String, Object> embed : List.of(quoted, withPicture)) {
            Activity act = Reads.mias().post(2, "So true", "embed", embed).only();
            assertThat(act.kind()).isEqualTo(Kind.POST);
            assertThat(act.detail()).isEqualTo("quote");
            assertThat(act.inReplyTo()).isEqualTo(Reads.uri(Reads.ADA, 1));
            assertThat(act.thread()).isEqualTo(Reads.uri(Reads.MIA, 2));
        }
        Activity bare = Reads.mias().post(2, " ", "embed", quoted).only();
        assertThat(bare.kind()).isEqualTo(Kind.REPOST);
        assertThat(bare.inReplyTo()).isEqualTo(Reads.uri(Reads.ADA, 1));
    }

    @Test
    void aCardIsALinkAndAListIsNoQuote() throws Exception {
        Activity card = Reads.mias()
                .post(1, "Read", "embed", Map.of("external", Map.of("uri", "https://mia.example/sand")))
                .only();
        assertThat(card.links()).containsExactly(URI.create("https://mia.example/sand"));
        Activity list = Reads.mias()
                .post(
                        1,
                        "My list",
                        "embed",
                        Map.of("record", Map.of("uri", "at://" + Reads.MIA + "/app.bsky.graph.list/1")))
                .only();
        assertThat(list.detail()).isNull();
        assertThat(list.inReplyTo()).isNull();
    }

    @Test
    void timesAreThoseOfTheRecordUnlessTheyCannotBe() throws Exception {
        assertThat(at("2026-03-01T12:30:00+02:00")).isEqualTo(Instant.parse("2026-03-01T10:30:00Z"));
        assertThat(at("2026-03-01T10:30:00")).isEqualTo(Instant.parse("2026-03-01T10:30:00Z"));
        assertThat(at("2015-05-05T10:00:00Z")).as("brought along").isEqualTo(Instant.parse("2015-05-05T10:00:00Z"));
        for (String wrong : List.of("", "yesterday", "0001-01-01T00:00:00Z", "2031-01-01T00:00:00Z")) {
            assertThat(at(wrong)).as(wrong).isEqualTo(Instant.parse("2026-03-01T10:07:00Z"));
        }
    }

    private static Instant at(String createdAt) throws Exception {
        return Reads.mias().post(7, "Now", "createdAt", createdAt).only().at();
    }

    @Test
    void ownRepostsAreNamedSo() throws Exception {
        Activity act = Reads.mias()
                .record(
                        "app.bsky.feed.repost/" + Reads.key(9),
                        Map.of("subject", Map.of("uri", Reads.uri(Reads.MIA, 1))))
                .only();
        assertThat(act.detail()).isEqualTo("own");
        assertThat(act.at()).isEqualTo(Instant.parse("2026-03-01T10:09:00Z"));
    }
}
