package org.mingle.importer.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mingle.importer.mastodon.Reads.ADA;
import static org.mingle.importer.mastodon.Reads.FOLLOWERS;
import static org.mingle.importer.mastodon.Reads.PUBLIC;
import static org.mingle.importer.mastodon.Reads.mention;
import static org.mingle.importer.mastodon.Reads.note;
import static org.mingle.importer.mastodon.Reads.only;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Audience;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.testing.RecordingSink;

/** Private messages lie unmarked between the posts; only the addresses on them tell. */
class VisibilityTest {
    private static void assertMessage(Activity act) {
        assertThat(act.kind()).isEqualTo(Kind.MESSAGE);
        assertThat(act.audience()).isEqualTo(Audience.PRIVATE);
        assertThat(act.direction()).isEqualTo(Direction.SENT);
        assertThat(act.url()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"to\": [\"" + PUBLIC + "\"], \"cc\": [\"" + FOLLOWERS + "\"]",
                "\"to\": \"" + PUBLIC + "\"",
                "\"to\": [\"as:Public\"]",
                "\"to\": [\"" + FOLLOWERS + "\"], \"cc\": [\"" + PUBLIC + "\"]",
                "\"to\": [\"" + FOLLOWERS + "\"], \"cc\": []",
                "\"to\": [], \"cc\": [\"" + ADA + "\", \"" + FOLLOWERS + "\"]"
            })
    void postsForEverybodyOrForTheFollowers(String audience) throws Exception {
        Activity post = only(note(1, "Hello", audience, ""));
        assertThat(post.kind()).isEqualTo(Kind.POST);
        assertThat(post.isPublic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"to\": [\"" + ADA + "\"], \"cc\": []",
                "\"to\": \"" + ADA + "\"",
                "\"to\": [{\"id\": \"" + ADA + "\", \"type\": \"Person\"}]",
                "\"cc\": [\"" + ADA + "\"]",
                "\"bto\": [\"" + ADA + "\"]",
                "\"to\": [\"" + ADA + "\", \"https://www.w3.org/ns/activitystreams\"]"
            })
    void messagesAreNeverPosts(String audience) throws Exception {
        Activity message = only(note(1, "Between us", audience, mention(ADA, "@ada@panes.example")));
        assertMessage(message);
        assertThat(message.with())
                .singleElement()
                .satisfies(one -> assertThat(one.accounts().get(0).handle()).isEqualTo("ada@panes.example"));
        assertThat(message.text()).isEqualTo("Between us");
    }

    @Test
    void aMessageThatAnswersStaysAMessage() throws Exception {
        assertMessage(only(note(
                1,
                "Between us",
                "\"to\": [\"" + ADA + "\"]",
                Reads.answers(ADA + "/statuses/1") + mention(ADA, "@ada@panes.example"))));
    }

    @Test
    void theAddressNamesWhomNobodyMentions() throws Exception {
        assertThat(only(note(1, "Between us", "\"to\": [\"" + ADA + "\"]", "")).with())
                .singleElement()
                .satisfies(one -> assertThat(one.accounts().get(0).handle()).isEqualTo("ada@panes.example"));
    }

    @Test
    void aNoteToOneselfIsPrivate() throws Exception {
        Activity note = only(note(1, "Buy putty", "\"to\": [], \"cc\": []", ""));
        assertMessage(note);
        assertThat(note.with()).isEmpty();
    }

    @Test
    void theNarrowerHoldsWhereTheActAndThePostDiffer() throws Exception {
        String wide = note(1, "Between us", "\"to\": [\"" + PUBLIC + "\"]", "");
        String narrow = "\"to\": [\"" + ADA + "\"]";
        int post = wide.indexOf("\"object\"");
        String inPost = wide.substring(0, post) + wide.substring(post).replace("\"to\": [\"" + PUBLIC + "\"]", narrow);
        String inAct = wide.substring(0, post).replace("\"to\": [\"" + PUBLIC + "\"]", narrow) + wide.substring(post);
        assertMessage(only(inPost));
        assertMessage(only(inAct));
    }

    @Test
    void whatOnlyTheActSaysHolds() throws Exception {
        String wide = note(1, "Hello", "\"to\": [\"" + PUBLIC + "\"]", "");
        int post = wide.indexOf("\"object\"");
        Activity one =
                only(wide.substring(0, post) + wide.substring(post).replace("\"to\": [\"" + PUBLIC + "\"], ", ""));
        assertThat(one.kind()).isEqualTo(Kind.POST);
    }

    @Test
    void whatDoesNotSayForWhomItIsStaysPrivate() throws Exception {
        RecordingSink sink = Reads.acts(note(1, "Hello", "\"sensitive\": false", ""));
        assertMessage(sink.activities().get(0));
        assertThat(sink.notes()).contains("note One of the acts does not say for whom it is; it is kept as private.");
    }

    @Test
    void markedMessagesOfOtherServers() throws Exception {
        assertMessage(only(note(1, "Hello", "\"to\": [\"" + PUBLIC + "\"], \"directMessage\": true", "")));
    }

    @Test
    void theReportSaysThatOnlyOneSideIsThere() throws Exception {
        assertThat(Reads.acts(note(1, "Between us", "\"to\": [\"" + ADA + "\"]", ""))
                        .notes())
                .contains("note The archive holds the private messages that you wrote and none that you received.");
    }
}
