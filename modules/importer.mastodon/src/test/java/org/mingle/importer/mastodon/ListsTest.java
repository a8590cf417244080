package org.mingle.importer.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Card;
import org.mingle.api.importing.ImportException;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Likes, and the tables of accounts beside the archive. */
class ListsTest {
    private static RecordingSink likes(String... members) throws Exception {
        return Reads.read(Reads.mias()
                .file(
                        "likes.json",
                        "{\"id\": \"likes.json\", \"type\": \"OrderedCollection\", \"orderedItems\": [\n"
                                + String.join(",\n", members) + "]}"));
    }

    private static RecordingSink table(String name, String content) throws Exception {
        return Reads.read(FakeSource.named(name).file(name, content));
    }

    private static FakeSource file(String name, String content) {
        return FakeSource.named(name).file(name, content);
    }

    @Test
    void aLikeIsNotBeforeWhatIsLiked() throws Exception {
        String liked = "https://panes.example/users/ada/statuses/109876543210987654";
        Activity like = likes("\"" + liked + "\"").activities().get(0);
        assertThat(like.kind()).isEqualTo(Kind.REACTION);
        assertThat(like.at()).isEqualTo(Instant.ofEpochMilli(109876543210987654L >> 16));
        assertThat(like.at()).isBetween(Instant.parse("2023-02-16T00:00:00Z"), Instant.parse("2023-02-18T00:00:00Z"));
        assertThat(like.precision()).isEqualTo(Precision.LOWER_BOUND);
        assertThat(like.inReplyTo()).isEqualTo(liked);
        assertThat(like.source()).hasToString("likes.json:2");
    }

    @Test
    void likesThatDoNotTellTheTimeAreCountedAndSilenceSaysNothing() throws Exception {
        RecordingSink sink =
                likes("\"https://pleroma.example/objects/0b1c\"", "\"https://a.example/users/b/statuses/77\"", "7");
        assertThat(sink.activities()).isEmpty();
        assertThat(sink.notes())
                .contains("skipped 4 the address of what is liked was expected")
                .filteredOn("left out likes of posts on other kinds of servers, whose time nobody knows"::equals)
                .hasSize(2);
        assertThat(sink.notes()).noneMatch(note -> note.startsWith("covers"));
    }

    @Test
    void whomOneFollowsWithHeaders() throws Exception {
        RecordingSink sink = table(
                "export.csv",
                "\uFEFFShow boosts,Account address,Languages,Something new\r\ntrue,Ada@Panes.example,\"en, de\",x\r\ntrue,no address,,\r\n");
        assertThat(sink.cards()).extracting(Card::name).containsExactly("@ada@panes.example");
        assertThat(sink.cards().get(0).source()).hasToString("export.csv:2");
        assertThat(sink.notes()).contains("skipped 3 an address such as name@server.example was expected");
    }

    @Test
    void whomOneFollowsWithoutHeaders() throws Exception {
        RecordingSink sink = table("following_accounts.csv", "ada@panes.example\nzoe@zoe.example,true\n");
        assertThat(sink.cards())
                .extracting(card -> card.accounts().get(0).handle())
                .containsExactly("ada@panes.example", "zoe@zoe.example");
        assertThat(sink.cards().get(0).source().line()).isEqualTo(1);
    }

    @Test
    void neighboursAreOnTheOwnersServer() throws Exception {
        RecordingSink sink =
                Reads.read(Reads.mias().file("following_accounts.csv", "Account address,Show boosts\nzoe,true\n"));
        assertThat(sink.cards()).extracting(Card::name).containsExactly("@zoe@glass.example");
    }

    @Test
    void whoIsBlockedOrMutedIsNobodysBusiness() throws Exception {
        RecordingSink sink = Reads.read(Reads.mias()
                .file("blocked_accounts.csv", "troll@bad.example\n")
                .file("muted_accounts.csv", "Account address,Hide notifications\nloud@bad.example,true\n")
                .file("a.csv", "who@knows.example\n"));
        assertThat(sink.cards()).isEmpty();
        assertThat(sink.notes())
                .contains(
                        "ignored blocked_accounts.csv people who are blocked or muted, not used",
                        "ignored muted_accounts.csv people who are blocked or muted, not used",
                        "ignored a.csv accounts and nothing that says whether they are followed, blocked or muted");
        for (FakeSource alone : new FakeSource[] {
            file("muted_accounts.csv", "Account address,Hide notifications\nloud@bad.example,true\n"),
            file("blocked_accounts.csv", "troll@bad.example\n")
        }) {
            assertThat(new MastodonImporter().recognises(alone)).isEqualTo(0.1);
            assertThatThrownBy(() -> Reads.read(alone))
                    .isInstanceOf(ImportException.class)
                    .hasMessageStartingWith("Mingle uses nothing of what is in it.");
        }
    }

    @Test
    void bookmarksAreNoTalk() throws Exception {
        RecordingSink sink = Reads.read(
                Reads.mias()
                        .file(
                                "b.json",
                                "{\"id\": \"bookmarks.json\", \"type\": \"OrderedCollection\", \"orderedItems\": [\"https://a.example/users/b/statuses/109876543210987654\"]}"));
        assertThat(sink.activities()).isEmpty();
        assertThat(sink.notes()).contains("ignored b.json a bookmark is said to nobody, not used");
    }
}
