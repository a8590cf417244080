package org.mingle.importer.bluesky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.importing.ImportException;
import org.mingle.api.importing.Importer;
import org.mingle.api.importing.Source;
import org.mingle.testing.FakeSource;
import org.mingle.testing.ImporterContractTest;
import org.mingle.testing.RecordingSink;

class BlueskyImporterTest extends ImporterContractTest {
    @Override
    protected Importer importer() {
        return new BlueskyImporter();
    }

    @Override
    protected Source export() {
        return whole().file();
    }

    private static Reads whole() {
        return Reads.mias()
                .profile()
                .post(1, "It starts with sand.")
                .post(2, "How thick is it?", "reply", Reads.reply(Reads.uri(Reads.ADA, 0), Reads.uri(Reads.ADA, 0)))
                .record(
                        "app.bsky.feed.repost/" + Reads.key(3),
                        Map.of(
                                "createdAt",
                                Reads.time(3),
                                "subject",
                                Map.of("uri", Reads.uri(Reads.ADA, 0), "cid", "b")))
                .record(
                        "app.bsky.feed.like/" + Reads.key(4),
                        Map.of("createdAt", Reads.time(4), "subject", Map.of("uri", Reads.uri(Reads.BEN, 1))))
                .record(
                        "app.bsky.graph.follow/" + Reads.key(5),
                        Map.of("createdAt", Reads.time(5), "subject", Reads.BEN))
                .record(
                        "app.bsky.graph.block/" + Reads.key(6),
                        Map.of("createdAt", Reads.time(6), "subject", Reads.ADA))
                .record("app.bsky.graph.list/" + Reads.key(7), Map.of("createdAt", Reads.time(7), "name", "Friends"))
                .record("blue.flashes.actor.profile/self", Map.of("createdAt", Reads.time(8)));
    }

    @Test
    void readsAWholeRepository() throws Exception {
        RecordingSink sink = whole().read();
        assertThat(sink.activities())
                .extracting(Activity::kind, Activity::text, Activity::at)
                .containsExactlyInAnyOrder(
                        tuple(Kind.POST, "It starts with sand.", java.time.Instant.parse(Reads.time(1))),
                        tuple(Kind.REPLY, "How thick is it?", java.time.Instant.parse(Reads.time(2))),
                        tuple(Kind.REPOST, null, java.time.Instant.parse(Reads.time(3))),
                        tuple(Kind.REACTION, null, java.time.Instant.parse(Reads.time(4))),
                        tuple(Kind.FOLLOW, null, java.time.Instant.parse(Reads.time(5))));
        assertThat(sink.notes())
                .containsExactlyInAnyOrder(
                        "file repo.car repository",
                        "part of profile",
                        "left out people whom one blocks",
                        "left out lists, gates and settings",
                        "left out records of other programs",
                        "covers bluesky POST repo.car null",
                        "covers bluesky REPLY repo.car null",
                        "covers bluesky REPOST repo.car null",
                        "covers bluesky REACTION repo.car null",
                        "covers bluesky FOLLOW repo.car null");
        assertThat(sink.activities()).allMatch(Activity::isPublic).allMatch(Activity::sent);
        assertThat(sink.activities()).noneMatch(act -> act.toString().contains("block"));
    }

    @Test
    void pointsWhereThePostsOfOthersAre() throws Exception {
        assertThat(whole().read().activities())
                .filteredOn(act -> act.kind() != Kind.POST && act.kind() != Kind.FOLLOW)
                .extracting(Activity::kind, Activity::inReplyTo, Activity::thread, Activity::detail, Activity::url)
                .containsExactlyInAnyOrder(
                        tuple(
                                Kind.REPLY,
                                Reads.uri(Reads.ADA, 0),
                                Reads.uri(Reads.ADA, 0),
                                null,
                                URI.create("https://bsky.app/profile/" + Reads.MIA + "/post/" + Reads.key(2))),
                        tuple(
                                Kind.REPOST,
                                Reads.uri(Reads.ADA, 0),
                                Reads.uri(Reads.ADA, 0),
                                null,
                                URI.create("https://bsky.app/profile/" + Reads.ADA + "/post/" + Reads.key(0))),
                        tuple(
                                Kind.REACTION,
                                Reads.uri(Reads.BEN, 1),
                                Reads.uri(Reads.BEN, 1),
                                "LIKE",
                                URI.create("https://bsky.app/profile/" + Reads.BEN + "/post/" + Reads.key(1))));
    }

    @Test
    void knowsWhoTheOwnerIs() throws Exception {
        RecordingSink sink = whole().read();
        assertThat(sink.owner().name()).isEqualTo("Mia Berg");
        assertThat(sink.owner().accounts()).extracting(Account::handle).containsExactly(Reads.MIA);
        assertThat(sink.profiles()).singleElement().satisfies(profile -> {
            assertThat(profile.network()).isEqualTo(Network.BLUESKY);
            assertThat(profile.name()).isEqualTo("Mia Berg");
            assertThat(profile.summary()).isEqualTo("Glass & patience.\nOslo");
        });
    }

    @Test
    void aHandleThatThePersonGivesIsTheirsToo() throws Exception {
        Account typed = new Account(Network.BLUESKY, "mia.glass.example", null);
        RecordingSink sink = Reads.into(new RecordingSink(typed), whole().file());
        assertThat(sink.owner().accounts()).extracting(Account::handle).containsExactly(Reads.MIA, "mia.glass.example");
    }

    @Test
    void theRepositoryOfSomebodyElseIsRefused() {
        Account other = new Account(Network.BLUESKY, Reads.ADA, null);
        assertThatThrownBy(() -> Reads.into(new RecordingSink(other), whole().file()))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("belongs to somebody else");
    }

    @Test
    void theDayIsThatOfTheFileOrOfTheLastChange() throws Exception {
        assertThat(whole().read().exportDate()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(Reads.read(whole().file().packedOn(LocalDate.of(2026, 3, 9))).exportDate())
                .isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(Reads.read(whole().file().packedOn(LocalDate.of(2025, 3, 9))).exportDate())
                .as("no export is older than what it holds")
                .isEqualTo(LocalDate.of(2026, 3, 3));
    }

    @Test
    void isKnownByWhatIsInItAndNotByItsName() throws Exception {
        assertThat(importer().recognises(FakeSource.named("x").file("download", whole().bytes())))
                .isGreaterThan(0.9);
        assertThat(importer().recognises(FakeSource.named("repo.txt").file("repo.txt", whole().bytes())))
                .isGreaterThan(0.9);
        assertThat(importer().recognises(FakeSource.named("x.car").file("x.car", "first;last\nAda;Vogel\n")))
                .isZero();
        assertThat(importer()
                        .recognises(FakeSource.named("x.zip")
                                .file("outbox.json", "{\"type\": \"OrderedCollection\", \"orderedItems\": [{}]}")
                                .file("a.json", "{\"records\": []}")
                                .file("b.json", "{\"uri\": \"https://a.example\", \"did\": \"did:plc:a\"}")))
                .isZero();
    }

    @Test
    void theSameWordsTwiceAreTwoRecords() throws Exception {
        RecordingSink sink = Reads.mias()
                .post(1, "Hello", "createdAt", Reads.time(1))
                .post(2, "Hello", "createdAt", Reads.time(1))
                .read();
        assertThat(Reads.texts(sink)).containsExactly("Hello", "Hello");
        assertThat(sink.activities()).extracting(Activity::id).doesNotHaveDuplicates();
    }

    @Test
    void followingOneselfIsNoContact() throws Exception {
        RecordingSink sink = Reads.mias()
                .record("app.bsky.graph.follow/" + Reads.key(1), Map.of("subject", Reads.MIA))
                .read();
        assertThat(sink.activities()).isEmpty();
        assertThat(sink.notes()).contains("left out following oneself");
    }

    @Test
    void messagesAndPicturesBesideAreNamed() throws Exception {
        RecordingSink sink =
                Reads.read(whole().file().file("chat.jsonl", "{}\n").file("_blob/bafkrei", new byte[9]));
        assertThat(sink.notes())
                .contains(
                        "ignored chat.jsonl private messages, which are not read yet",
                        "ignored _blob/ pictures and films of posts");
        assertThat(sink.activities()).hasSize(5);
    }

    @Test
    void sevenBitsAByteAndBlobsArePassedOver() throws Exception {
        byte[] car = whole().bytes();
        byte[] blob = new byte[40_000];
        byte[] name = {1, 0x55, 0x12, 0x20};
        System.arraycopy(name, 0, blob, 0, name.length);
        java.io.ByteArrayOutputStream more = new java.io.ByteArrayOutputStream();
        more.write(car);
        more.writeBytes(new byte[] {(byte) (40_000 & 0x7F | 0x80), (byte) (40_000 >> 7 & 0x7F | 0x80), 40_000 >> 14});
        more.write(blob);
        RecordingSink sink = Reads.read(Reads.file(more.toByteArray()));
        assertThat(sink.activities()).hasSize(5);
        assertThat(sink.notes()).noneMatch(note -> note.startsWith("skipped"));
        assertThat(sink.notes()).contains("covers bluesky POST repo.car null");
        assertThat(List.of(sink.exportDate())).isNotEmpty();
    }
}
