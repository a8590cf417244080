package org.mingle.importer.bluesky;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Account;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.importing.ImportException;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Records as tools save them. */
class JsonTest {
    private static final String COMMIT =
            "{\"did\": \"" + Reads.MIA + "\", \"version\": 3, \"rev\": \"" + Reads.REV + "\", \"prev\": null}";

    private static String post(int minute, String text) {
        return "{\"$type\": \"app.bsky.feed.post\", \"createdAt\": \"" + Reads.time(minute) + "\", \"text\": \"" + text
                + "\"}";
    }

    private static String item(String did, int minute, String text) {
        return "{\"uri\": \"" + Reads.uri(did, minute) + "\", \"cid\": \"bafy\", \"value\": " + post(minute, text)
                + "}";
    }

    private static String name(int minute) {
        return "app.bsky.feed.post/" + Reads.key(minute) + ".json";
    }

    private static FakeSource unpacked() {
        return FakeSource.named("mia.zip")
                .file("_commit.json", COMMIT)
                .file(
                        "app.bsky.actor.profile/self.json",
                        "{\"$type\": \"app.bsky.actor.profile\", \"displayName\": \"Mia\"}")
                .file(name(1), post(1, "One"))
                .file(name(2), post(2, "Two"))
                .file(
                        "app.bsky.feed.like/" + Reads.key(3) + ".json",
                        "{\"$type\": \"app.bsky.feed.like\", \"createdAt\": \"" + Reads.time(3)
                                + "\", \"subject\": {\"uri\": \"" + Reads.uri(Reads.ADA, 1) + "\"}}");
    }

    @Test
    void aRepositoryThatWasUnpacked() throws Exception {
        RecordingSink sink = Reads.read(unpacked());
        assertThat(sink.activities())
                .extracting(Activity::kind, Activity::text)
                .containsExactly(tuple(Kind.REACTION, null), tuple(Kind.POST, "One"), tuple(Kind.POST, "Two"));
        assertThat(sink.owner().name()).isEqualTo("Mia");
        assertThat(sink.owner().accounts()).extracting(Account::handle).containsExactly(Reads.MIA);
        assertThat(sink.exportDate()).isEqualTo(LocalDate.of(2026, 3, 3));
        assertThat(sink.activities()).extracting(Activity::source).contains(new SourceRow(name(1), 1));
        assertThat(sink.notes())
                .as("a folder is reported as one")
                .filteredOn(note -> note.startsWith("file"))
                .containsExactly(
                        "file mia.zip records",
                        "file app.bsky.actor.profile/ records",
                        "file app.bsky.feed.like/ records",
                        "file app.bsky.feed.post/ records");
        assertThat(sink.notes()).contains("covers bluesky POST _commit.json null");
    }

    @Test
    void theSameRecordsHaveTheSameNamesInBothForms() throws Exception {
        assertThat(Reads.read(unpacked()).activities())
                .filteredOn(act -> act.kind() == Kind.POST)
                .extracting(Activity::id)
                .containsExactlyElementsOf(Reads.mias().post(1, "One").post(2, "Two").read().activities().stream()
                        .map(Activity::id)
                        .toList());
    }

    @Test
    void aListAsTheNetworkGivesIt() throws Exception {
        RecordingSink sink = Reads.read(FakeSource.named("posts.json")
                .file(
                        "posts.json",
                        "{\"cursor\": \"x\", \"records\": [\n" + item(Reads.MIA, 1, "One") + ",\n"
                                + item(Reads.MIA, 2, "Two") + ",\n" + item(Reads.ADA, 3, "Not mine") + ",\n7]}"));
        assertThat(Reads.texts(sink)).containsExactly("One", "Two");
        assertThat(sink.activities()).extracting(act -> act.source().line()).containsExactly(2, 3);
        assertThat(sink.notes())
                .contains("left out records of other people", "skipped 5 a record in braces was expected")
                .noneMatch(note -> note.startsWith("covers"));
    }

    @Test
    void oneALineOrInAListWithoutMore() throws Exception {
        String lines = item(Reads.MIA, 1, "One") + "\n" + item(Reads.MIA, 2, "Two") + "\n";
        assertThat(Reads.texts(Reads.read(FakeSource.named("a.jsonl").file("a.jsonl", lines))))
                .containsExactly("One", "Two");
        String list = "[" + lines.strip().replace("\n", ",") + "]";
        assertThat(Reads.texts(Reads.read(FakeSource.named("a.json").file("a.json", list))))
                .containsExactly("One", "Two");
    }

    @Test
    void whoseTheyAreIsAskedWhenNothingTells() throws Exception {
        FakeSource records = FakeSource.named("posts").file(Reads.key(1) + ".json", post(1, "One"));
        assertThatThrownBy(() -> Reads.read(records))
                .isInstanceOf(ImportException.class)
                .hasMessageStartingWith("These records do not say whose they are. Name your own account with --me");
        RecordingSink told = Reads.into(new RecordingSink(new Account(Network.BLUESKY, "mia.example", null)), records);
        assertThat(told.activities())
                .singleElement()
                .satisfies(act -> assertThat(act.id().value())
                        .isEqualTo("bluesky:at://mia.example/app.bsky.feed.post/" + Reads.key(1)));
        RecordingSink folder = Reads.read(FakeSource.named(Reads.MIA).file(name(1), post(1, "One")));
        assertThat(folder.owner().accounts()).extracting(Account::handle).containsExactly(Reads.MIA);
    }

    /** Folders that all files share are gone before an importer sees them. */
    @Test
    void aFolderOfPostsAloneIsReportedAsOneToo() throws Exception {
        RecordingSink sink = Reads.read(FakeSource.named(Reads.MIA)
                .file(Reads.key(1) + ".json", post(1, "One"))
                .file(Reads.key(2) + ".json", post(2, "Two")));
        assertThat(Reads.texts(sink)).containsExactly("One", "Two");
        assertThat(sink.notes()).containsExactly("file " + Reads.MIA + " records");
    }

    @Test
    void aHandleInAddressesIsTheAccountThatIsKnown() throws Exception {
        String post = item("mia.example", 1, "One");
        RecordingSink sink = Reads.into(
                new RecordingSink(new Account(Network.BLUESKY, Reads.MIA, null)),
                FakeSource.named("a.json").file("a.json", post));
        assertThat(sink.owner().accounts()).extracting(Account::handle).containsExactly(Reads.MIA, "mia.example");
        assertThat(sink.activities())
                .singleElement()
                .satisfies(act -> assertThat(act.id().value()).isEqualTo("bluesky:" + Reads.uri(Reads.MIA, 1)));
    }

    @Test
    void whatComesBeforeABreakIsKept() throws Exception {
        String whole = "{\"records\": [\n" + item(Reads.MIA, 1, "One") + ",\n" + item(Reads.MIA, 2, "Two") + "]}";
        RecordingSink sink =
                Reads.read(FakeSource.named("a.json").file("a.json", whole.substring(0, whole.indexOf("Two"))));
        assertThat(Reads.texts(sink)).containsExactly("One");
        assertThat(sink.notes())
                .anyMatch(note -> note.matches("skipped 3 the file is broken at column \\d+ of this line;"
                        + " what comes before it was read, what comes after it was not"));
        RecordingSink one = Reads.read(unpacked().file(name(1), "{\"$type\": \"app.bsky.feed.post\", \"text\": "));
        assertThat(one.activities()).hasSize(2);
        assertThat(one.notes())
                .anyMatch(note -> note.startsWith("skipped 1 " + name(1) + " is broken at column "))
                .noneMatch(note -> note.startsWith("covers"));
    }

    @Test
    void othersAreNamed() throws Exception {
        RecordingSink sink = Reads.read(unpacked().file("notes.txt", "x").file("other.json", "{\"a\": 1}"));
        assertThat(sink.notes()).contains("unrecognised notes.txt", "unrecognised other.json");
    }
}
