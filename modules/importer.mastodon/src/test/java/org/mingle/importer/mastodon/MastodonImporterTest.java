package org.mingle.importer.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Card;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Source;
import org.mingle.testing.FakeSource;
import org.mingle.testing.ImporterContractTest;
import org.mingle.testing.RecordingSink;

class MastodonImporterTest extends ImporterContractTest {
    @Override
    protected Importer importer() {
        return new MastodonImporter();
    }

    @Override
    protected Source export() {
        return archive();
    }

    static FakeSource archive() {
        return Reads.mias()
                .file(
                        "outbox.json",
                        Reads.outbox(
                                Reads.post(1, "<p>It starts with sand.</p>", ""),
                                Reads.post(
                                        2,
                                        "<p><span class=\"h-card\"><a href=\"https://panes.example/@ada\" class=\"u-url mention\">@<span>ada</span></a></span> How thick is it?</p>",
                                        Reads.answers(Reads.ADA + "/statuses/9")
                                                + Reads.mention(Reads.ADA, "@ada@panes.example")),
                                Reads.boost(3, "\"https://panes.example/users/ada/statuses/8\"")))
                .file("likes.json", """
                {"@context": "https://www.w3.org/ns/activitystreams", "id": "likes.json", "type": "OrderedCollection",
                "orderedItems": ["https://panes.example/users/ada/statuses/109876543210987654"]}""")
                .file("bookmarks.json", """
                {"id": "bookmarks.json", "type": "OrderedCollection", "orderedItems": ["https://panes.example/users/ada/statuses/1"]}""")
                .file("avatar.png", new byte[] {1})
                .file("media_attachments/files/109/1.json", "{")
                .file("following_accounts.csv", """
                Account address,Show boosts,Notify on new posts,Languages
                Ada@panes.example,true,false,
                """);
    }

    @Test
    void aPageOfAnOutboxTellsOfNothingBeforeItsOldestAct() throws Exception {
        String page = Reads.outbox(Reads.post(2, "<p>Later.</p>", ""), Reads.post(1, "<p>Earlier.</p>", ""))
                .replace("OrderedCollection", "OrderedCollectionPage");
        RecordingSink sink = Reads.read(Reads.mias().file("outbox.json", page));
        assertThat(sink.activities()).hasSize(2);
        assertThat(sink.notes())
                .contains("covers mastodon POST outbox.json "
                        + sink.activities().get(1).at().toString().substring(0, 10));
        String nothing = Reads.outbox().replace("OrderedCollection", "OrderedCollectionPage");
        assertThat(Reads.read(Reads.mias().file("outbox.json", nothing)).notes())
                .noneMatch(note -> note.startsWith("covers"));
    }

    @Test
    void readsAWholeArchive() throws Exception {
        RecordingSink sink = Reads.read(archive());
        assertThat(sink.activities())
                .extracting(Activity::kind, Activity::text)
                .containsExactly(
                        tuple(Kind.POST, "It starts with sand."),
                        tuple(Kind.REPLY, "How thick is it?"),
                        tuple(Kind.REPOST, null),
                        tuple(Kind.REACTION, null));
        assertThat(sink.notes())
                .containsExactly(
                        "file actor.json profile",
                        "part of profile",
                        "file outbox.json posts",
                        "covers mastodon POST outbox.json null",
                        "covers mastodon REPLY outbox.json null",
                        "covers mastodon REPOST outbox.json null",
                        "file likes.json likes",
                        "covers mastodon REACTION likes.json null",
                        "file following_accounts.csv following",
                        "ignored bookmarks.json a bookmark is said to nobody, not used",
                        "ignored avatar.png a picture of the profile",
                        "ignored media_attachments/ pictures, films and sounds of posts");
        assertThat(sink.exportDate()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(sink.cards()).extracting(Card::name).containsExactly("@ada@panes.example");
    }

    @Test
    void knowsWhoTheOwnerIs() throws Exception {
        RecordingSink sink = Reads.read(archive());
        assertThat(sink.owner().name()).isEqualTo("Mia Berg");
        assertThat(sink.owner().accounts())
                .extracting(Account::handle)
                .containsExactly("mia@glass.example", "miab@old.example");
        assertThat(sink.profiles()).singleElement().satisfies(profile -> {
            assertThat(profile.name()).isEqualTo("Mia Berg");
            assertThat(profile.summary()).isEqualTo("Glass & patience.\nOslo");
            assertThat(profile.websites()).containsExactly(URI.create("https://mia.example"));
        });
    }

    /** Since 4.5 ids hold a number and no name. */
    @Test
    void actorsWithANumberForAName() throws Exception {
        String actor = Reads.ACTOR.replace("users/mia\"", "ap/users/115\"");
        RecordingSink sink = Reads.read(FakeSource.named("archive.zip")
                .file("actor.json", actor)
                .file(
                        "outbox.json",
                        Reads.outbox(
                                Reads.post(1, "One", "").replace("/users/mia", "/ap/users/115"),
                                Reads.post(
                                                2,
                                                "Two",
                                                Reads.answers("https://panes.example/ap/users/7/statuses/9")
                                                        + Reads.mention(
                                                                "https://panes.example/ap/users/7",
                                                                "@ada@panes.example"))
                                        .replace("/users/mia", "/ap/users/115"),
                                Reads.post(3, "Three", Reads.answers(Reads.id(1)))
                                        .replace("/users/mia", "/ap/users/115"))));
        assertThat(sink.owner().accounts().get(0).handle()).isEqualTo("mia@glass.example");
        assertThat(sink.activities())
                .extracting(
                        Activity::kind,
                        one -> one.with().stream()
                                .map(party -> party.accounts().get(0).handle())
                                .toList())
                .containsExactly(
                        tuple(Kind.POST, java.util.List.of()),
                        tuple(Kind.REPLY, java.util.List.of("ada@panes.example")),
                        tuple(Kind.POST, java.util.List.of()));
    }

    @Test
    void theDomainOfTheHandleMayDifferFromTheServers() throws Exception {
        String actor = Reads.ACTOR.replace("\"name\": \"Mia Berg\"", "\"webfinger\": \"acct:Mia@berg.example\"");
        assertThat(Reads.read(FakeSource.named("a").file("actor.json", actor))
                        .owner()
                        .accounts()
                        .get(0)
                        .handle())
                .isEqualTo("mia@berg.example");
    }

    @Test
    void anOutboxAloneShowsWhoseItIs() throws Exception {
        RecordingSink sink =
                Reads.read(FakeSource.named("outbox.json").file("outbox.json", Reads.outbox(Reads.post(1, "One", ""))));
        assertThat(sink.owner().accounts()).extracting(Account::handle).containsExactly("mia@glass.example");
        assertThat(sink.notes()).contains("missing actor.json");
    }

    @Test
    void somebodyElsesArchiveIsRefused() {
        RecordingSink other = new RecordingSink(new Account(Network.MASTODON, "zoe@glass.example", null));
        assertThatThrownBy(() -> Reads.into(other, archive()))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("somebody else");
        assertThat(other.activities()).isEmpty();
    }

    @Test
    void theOwnNameWillDoWithAndWithoutTheDomain() throws Exception {
        for (Account typed : new Account[] {
            new Account(Network.MASTODON, "mia@glass.example", null),
            new Account(Network.MASTODON, "mia", null),
            new Account(Network.MASTODON, "mia", URI.create("https://glass.example/@mia")),
            new Account(Network.MASTODON, "miab@old.example", null)
        }) {
            assertThat(Reads.into(new RecordingSink(typed), archive()).activities())
                    .hasSize(4);
        }
    }

    /** The archives of 2018 have no bookmarks, and their posts no conversation. */
    @Test
    void archivesOf2018() throws Exception {
        RecordingSink sink = Reads.read(FakeSource.named("archive-20180303050607-0123abcd.tar.gz")
                .file("actor.json", Reads.ACTOR)
                .file(
                        "outbox.json",
                        Reads.outbox(Reads.post(1, "One", ""), Reads.post(2, "Two", ", \"conversation\": null"))));
        assertThat(sink.activities()).extracting(Activity::thread).containsExactly(Reads.id(1), Reads.id(2));
        assertThat(sink.notes()).noneMatch(note -> note.startsWith("missing"));
        assertThat(sink.exportDate()).isEqualTo(LocalDate.of(2018, 3, 3));
    }

    @Test
    void filesAreKnownByWhatIsInThem() throws Exception {
        FakeSource renamed = FakeSource.named("x.zip");
        for (Source.Entry entry : archive().entries()) {
            renamed.file(
                    "my things/" + entry.name().replace(".json", " (1).txt"),
                    entry.open().readAllBytes());
        }
        renamed.file("outbox.json", "not JSON")
                .file("my things/package.json", "{\"type\": \"module\", \"id\": \"likes\"}");
        assertThat(importer().recognises(renamed)).isEqualTo(0.95);
        RecordingSink sink = Reads.read(renamed);
        assertThat(sink.activities()).hasSize(4);
        assertThat(sink.notes())
                .contains(
                        "unrecognised outbox.json",
                        "unrecognised my things/package.json",
                        "file my things/likes (1).txt likes");
    }

    @Test
    void otherJsonIsNone() throws Exception {
        assertThat(
                        importer()
                                .recognises(
                                        FakeSource.named("feed.json")
                                                .file(
                                                        "feed.json",
                                                        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"items\": [{\"id\": \"1\"}]}")))
                .isZero();
        assertThat(importer().recognises(FakeSource.named("a").file("a.json", "[1, 2]")))
                .isZero();
        assertThat(importer().recognises(FakeSource.named("a.csv").file("a.csv", "First Name,Last Name\nAda,Vogel\n")))
                .isZero();
    }
}
