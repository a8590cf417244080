package org.mingle.importer.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** What is broken costs itself, and the report says where. */
class DamageTest {
    private static final String GOOD = Reads.post(1, "Good", "");

    private static RecordingSink file(byte[] outbox) throws Exception {
        return Reads.read(Reads.mias().file("outbox.json", outbox));
    }

    private static RecordingSink file(String outbox) throws Exception {
        return file(outbox.getBytes(StandardCharsets.UTF_8));
    }

    private static String broken(int line, int column) {
        return "skipped " + line + " the file is broken at column " + column
                + " of this line; what comes before it was read, what comes after it was not";
    }

    @Test
    void whatComesBeforeABreakIsKept() throws Exception {
        RecordingSink sink = file(
                "{\"type\": \"OrderedCollection\", \"orderedItems\": [\n" + GOOD + ",\n{\"id\": }, " + GOOD + "]}");
        assertThat(Reads.texts(sink)).containsExactly("Good");
        assertThat(sink.notes()).contains(broken(3, 9)).noneMatch(note -> note.startsWith("covers"));
    }

    @Test
    void aFileThatIsCutOff() throws Exception {
        String whole = Reads.outbox(GOOD, Reads.post(2, "Lost", ""));
        RecordingSink sink = file(whole.substring(0, whole.length() - 40));
        assertThat(Reads.texts(sink)).containsExactly("Good");
        assertThat(sink.notes()).anyMatch(note -> note.startsWith("skipped 3 the file is broken at column "));
    }

    @Test
    void anActThatLacksWhatMattersCostsItselfOnly() throws Exception {
        RecordingSink sink = Reads.acts(
                "null",
                "7",
                "[[" + GOOD + "]]",
                "{}",
                "{\"type\": \"Create\", \"object\": \"https://glass.example/1\"}",
                "{\"type\": \"Announce\", \"published\": \"2026-03-01T10:00:00Z\"}",
                GOOD.replace("2026-03-01T10:01:00Z", "yesterday"),
                "{\"type\": \"Create\", \"published\": \"2026-03-01T10:00:00Z\", \"object\": {\"type\": \"Note\", \"content\": \"No id\"}}",
                Reads.boost(1, "\"https://a.example/1\"").replace("2026-03-01", "2026-13-45"),
                GOOD);
        assertThat(Reads.texts(sink)).containsExactly("Good");
        assertThat(sink.notes())
                .contains(
                        "skipped 2 an entry in braces was expected",
                        "skipped 3 an entry in braces was expected",
                        "skipped 4 an entry in braces was expected",
                        "skipped 5 the type of an act was expected, such as Create or Announce",
                        "skipped 6 a post was expected, and only its address or nothing is there",
                        "skipped 7 the address of what is boosted was expected",
                        "skipped 8 a date such as 2023-03-01T10:00:00Z was expected",
                        "skipped 9 the id or the address of a post was expected",
                        "skipped 10 a date such as 2023-03-01T10:00:00Z was expected");
    }

    @Test
    void strangeCharactersAreNoPartOfTexts() throws Exception {
        RecordingSink sink = Reads.acts(Reads.post(1, "a\\u0000b\\ud83ec\\ud83e\\udd16\u0007d", ""));
        assertThat(Reads.texts(sink)).singleElement().isEqualTo("ab\uFFFDc\uD83E\uDD16d".replace("\uFFFD", ""));
    }

    @Test
    void textsAreUnescapedOnce() throws Exception {
        assertThat(Reads.only(Reads.post(1, "<p>&amp;lt;b&amp;gt; &lt;i&gt;</p>", ""))
                        .text())
                .isEqualTo("&lt;b&gt; <i>");
    }

    @Test
    void programsInAPostAreNoWords() throws Exception {
        Activity post = Reads.only(Reads.post(
                1,
                "<script>alert(1)</script><p onclick='x()'>Hi <a href='javascript:x()'>you</a></p><style>p{}</style>",
                ""));
        assertThat(post.text()).isEqualTo("Hi you");
        assertThat(post.links()).isEmpty();
    }

    @Test
    void otherEncodingsAndMarks() throws Exception {
        assertThat(Reads.texts(file("\uFEFF" + Reads.outbox(GOOD)))).containsExactly("Good");
        assertThat(Reads.texts(file(Reads.outbox(GOOD).getBytes(StandardCharsets.UTF_16LE))))
                .containsExactly("Good");
        RecordingSink latin =
                file(Reads.outbox(GOOD, Reads.post(2, "Zo\u00EB", "")).getBytes(StandardCharsets.ISO_8859_1));
        assertThat(Reads.texts(latin)).containsExactly("Good");
        assertThat(latin.notes()).anyMatch(note -> note.startsWith("skipped 3 the file is broken"));
    }

    @Test
    void depthAndLengthHaveLimits() throws Exception {
        RecordingSink deep = file("{\"type\": \"OrderedCollection\", \"orderedItems\": [\n" + GOOD + ",\n{\"to\": "
                + "[".repeat(5_000) + "]}");
        assertThat(Reads.texts(deep)).containsExactly("Good");
        assertThat(deep.notes()).anyMatch(note -> note.startsWith("skipped 3 the file is broken"));
        String nested = "<div>".repeat(20_000) + "deep" + "</div>".repeat(20_000);
        assertThat(Reads.only(Reads.post(1, nested, "")).text()).isEqualTo("deep");
        RecordingSink many = Reads.acts(Reads.post(
                1,
                "Many",
                ", \"tag\": [" + "{\"type\": \"Mention\", \"name\": \"@a@b.example\"},".repeat(50_000) + "{}]"));
        assertThat(Reads.texts(many)).containsExactly("Many");
    }

    @Test
    void addressesThatAreNone() throws Exception {
        for (String address :
                List.of("http://[::1", "https://", "%%%", "https://a.example/users/", "urn:x", "@@@", "\\u0000")) {
            assertThatCode(() -> {
                        Activity act = Reads.only(Reads.post(
                                1,
                                "<a href='" + address + "'>x</a>",
                                Reads.answers(address) + Reads.mention(address, address) + ", \"url\": \"" + address
                                        + "\""));
                        assertThat(act.text()).isEqualTo("x");
                    })
                    .as(address)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void anActorThatIsBrokenDoesNotKeepThePostsBack() throws Exception {
        RecordingSink sink = Reads.read(FakeSource.named("a.zip")
                .file("actor.json", Reads.ACTOR.substring(0, Reads.ACTOR.length() - 30))
                .file("outbox.json", Reads.outbox(GOOD)));
        assertThat(Reads.texts(sink)).containsExactly("Good");
        assertThat(sink.owner().accounts().get(0).handle()).isEqualTo("mia@glass.example");
        assertThat(sink.notes()).anyMatch(note -> note.startsWith("skipped 7 the file is broken at column "));
    }

    @Test
    void aListOfFollowedThatIsBroken() throws Exception {
        RecordingSink sink = Reads.read(FakeSource.named("following_accounts.csv")
                .file("following_accounts.csv", "ada@panes.example\n\"" + "x".repeat(20_000_000)));
        assertThat(sink.cards()).hasSize(1);
        assertThat(sink.notes())
                .contains("skipped 2 the file cannot be read beyond this row; what comes before it was read");
    }
}
