package org.mingle.importer.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Account;
import org.mingle.api.importing.ImportException;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Direct messages, groups and likes. */
class MessagesTest {
    private static String message(long id, long from, String more) {
        return "{\"messageCreate\": {\"id\": \"%d\", \"senderId\": \"%d\", \"text\": \"Text %d\"%s}}"
                .formatted(id, from, from, more);
    }

    private static String talk(String id, String... events) {
        return "{\"dmConversation\": {\"conversationId\": \"" + id + "\", \"messages\": [" + String.join(",", events)
                + "]}}";
    }

    private static String messages(String... talks) {
        return Reads.list("direct_messages", 0, talks);
    }

    private static FakeSource alone(String content) {
        return FakeSource.named("direct-messages.js").file("direct-messages.js", content);
    }

    @Test
    void whoIsKnownByNumberOnlyHasAPageToLookAt() throws Exception {
        RecordingSink sink = Reads.read(Reads.mias()
                .file("m.js", messages(talk("1001-9", message(Reads.id(0), 9, ", \"recipientId\": \"1001\"")))));
        Activity message = Reads.only(sink);
        assertThat(message.at()).hasToString("2026-03-01T10:00:00Z");
        assertThat(message.thread()).isEqualTo("1001-9");
        assertThat(message.with()).isEmpty();
        assertThat(message.actor().name()).isEmpty();
        assertThat(message.actor().accounts()).singleElement().satisfies(account -> {
            assertThat(account.handle()).isEqualTo("id:9");
            assertThat(account.profile()).hasToString("https://x.com/i/user/9");
        });
    }

    @Test
    void aGroupIsWhoeverWroteJoinedOrWasThere() throws Exception {
        RecordingSink sink = Reads.read(
                Reads.mias()
                        .file(
                                "g.js",
                                Reads.list(
                                        "direct_messages_group",
                                        0,
                                        talk(
                                                "g1",
                                                message(Reads.id(3), 1001, ""),
                                                message(Reads.id(2), 5, ""),
                                                "{\"participantsLeave\": {\"userIds\": [\"6\"], \"createdAt\": \"2026-03-01T10:01:00.000Z\"}}",
                                                "{\"participantsJoin\": {\"initiatingUserId\": \"5\", \"userIds\": [\"6\"], \"createdAt\": \"2026-03-01T10:01:00.000Z\"}}",
                                                "{\"conversationNameUpdate\": {\"initiatingUserId\": \"5\", \"name\": \"Glass\"}}",
                                                "{\"joinConversation\": {\"initiatingUserId\": \"5\", \"participantsSnapshot\": [\"5\", \"7\", \"1001\"]}}"))));
        assertThat(sink.activities())
                .extracting(
                        Activity::sent,
                        Activity::thread,
                        one -> one.with().stream()
                                .map(other -> other.accounts().get(0).handle())
                                .sorted()
                                .toList())
                .containsExactly(
                        tuple(true, "g1", List.of("id:5", "id:6", "id:7")),
                        tuple(false, "g1", List.of("id:6", "id:7")));
    }

    @Test
    void addressesInMessagesStandInFull() throws Exception {
        String urls =
                ", \"recipientId\": \"1001\", \"urls\": [{\"url\": \"Text 9\", \"expanded\": \"https://example.com/a\", \"display\": \"example.com\"}]";
        Activity message = Reads.only(Reads.read(Reads.mias()
                .file("m.js", messages(talk("1001-9", message(Reads.id(0), 9, urls))))));
        assertThat(message.text()).isEqualTo("https://example.com/a");
        assertThat(message.links()).hasToString("[https://example.com/a]");
    }

    @Test
    void messagesAloneShowTheOwnerByWhoIsInAllOfThem() throws Exception {
        RecordingSink sink = Reads.read(alone(messages(
                talk("1001-9", message(Reads.id(0), 1001, ", \"recipientId\": \"9\"")),
                talk("8-1001", message(Reads.id(1), 8, ", \"recipientId\": \"1001\"")))));
        assertThat(sink.owner().accounts()).extracting(Account::handle).containsExactly("id:1001");
        assertThat(sink.activities()).extracting(Activity::sent).containsExactly(true, false);
    }

    @Test
    void oneConversationAloneAsksWhoIsTheOwner() throws Exception {
        FakeSource one = alone(messages(talk("1001-9", message(Reads.id(0), 1001, ", \"recipientId\": \"9\""))));
        assertThatThrownBy(() -> Reads.read(one))
                .isInstanceOfSatisfying(
                        ImportException.class,
                        refused -> assertThat(refused.candidates())
                                .flatExtracting(owner -> owner.accounts().stream()
                                        .map(Account::handle)
                                        .toList())
                                .containsExactlyInAnyOrder("id:1001", "id:9"));
        RecordingSink told = Reads.into(new RecordingSink(People.number(9)), one);
        assertThat(Reads.only(told).sent()).isFalse();
    }

    @Test
    void anArchiveOfSomebodyElseIsRefused() {
        assertThatThrownBy(() -> Reads.into(new RecordingSink(People.handle("ada")), Reads.mias()))
                .isInstanceOf(ImportException.class)
                .hasMessageContaining("somebody else");
    }

    @Test
    void aHandleGivenByThePersonIsKnownWhateverItsCase() throws Exception {
        assertThat(Reads.into(new RecordingSink(People.handle("@miaberg")), Reads.mias())
                        .owner())
                .isNotNull();
    }

    @Test
    void likesWithoutTimeAreCountedAndThoseWithOneAreExact() throws Exception {
        RecordingSink sink = Reads.read(Reads.mias()
                .file(
                        "likes-part1.js",
                        Reads.list(
                                "likes",
                                0,
                                "{\"like\": {\"tweetId\": \"20\", \"fullText\": \"just setting up\"}}",
                                "{\"like\": {\"tweetId\": \"%d\", \"likedAt\": \"2026-03-02T20:00:00.000Z\"}}"
                                        .formatted(Reads.id(1)),
                                "{\"like\": {\"tweetId\": \"2.0e1\"}}")));
        assertThat(sink.activities())
                .extracting(Activity::kind, Activity::precision, one -> one.at().toString())
                .containsExactly(tuple(Kind.REACTION, Precision.EXACT, "2026-03-02T20:00:00Z"));
        assertThat(sink.notes())
                .contains(
                        "left out likes of tweets from before November 2010, whose time nobody knows",
                        "skipped 4 the number of the liked tweet was expected, in digits");
    }
}
