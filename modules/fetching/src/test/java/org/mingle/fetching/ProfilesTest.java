package org.mingle.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.activity.Activity;
import org.mingle.api.fetching.FetchException;
import org.mingle.api.fetching.Fetched;
import org.mingle.api.importing.Importer;
import org.mingle.api.progress.Progress;
import org.mingle.guests.SyntheticGuests;
import org.mingle.importer.bluesky.BlueskyImporter;
import org.mingle.importer.mastodon.MastodonImporter;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Public profiles become what the importers of their networks read. */
@Timeout(60)
class ProfilesTest {
    private static final String JSON = "application/json";
    private static final String ACTIVITY = "application/activity+json; charset=utf-8";
    private static final String FINGER = "glass.example/.well-known/webfinger?resource=acct:mia@glass.example";
    private static final String RESOLVE = "public.api.bsky.app/xrpc/com.atproto.identity.resolveHandle?handle=";
    private static final String DID = "did:plc:abcdefghijklmnopqrstuvwx";

    @TempDir
    Path folder;

    private Path room;
    private Site site;

    @BeforeEach
    void open() throws Exception {
        site = new Site(folder);
        room = Files.createDirectory(folder.resolve("room"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    private Fetched fetch(String address) throws Exception {
        return site.fetcher(new Limits(false, 20_000_000, Duration.ofSeconds(30)))
                .fetch(address, room, Progress.NONE);
    }

    private static RecordingSink read(Importer importer, Path export) throws Exception {
        FakeSource source = FakeSource.named(export.getFileName().toString());
        try (Stream<Path> files = Files.walk(export)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                source.file(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        assertThat(importer.recognises(source)).isGreaterThan(0.5);
        RecordingSink sink = new RecordingSink();
        importer.read(source, sink, Progress.NONE);
        return sink;
    }

    private static String post(int number, String day, String text) {
        return """
                {"id": "https://glass.example/users/mia/statuses/%1$d/activity", "type": "Create", "actor": "https://glass.example/users/mia",
                "published": "%2$sT10:00:00Z", "to": ["https://www.w3.org/ns/activitystreams#Public"],
                "object": {"id": "https://glass.example/users/mia/statuses/%1$d", "type": "Note", "published": "%2$sT10:00:00Z",
                "attributedTo": "https://glass.example/users/mia", "to": ["https://www.w3.org/ns/activitystreams#Public"],
                "content": "<p>%3$s</p>"}}""".formatted(number, day, text);
    }

    private void mia() {
        site.on(FINGER, "application/jrd+json", """
                {"subject": "acct:mia@glass.example", "links": [
                {"rel": "http://webfinger.net/rel/profile-page", "type": "text/html", "href": "https://glass.example/@mia"},
                {"rel": "self", "type": "application/activity+json", "href": "https://glass.example/users/mia"}]}""")
                .on("glass.example/users/mia", ACTIVITY, """
                {"id": "https://glass.example/users/mia", "type": "Person", "preferredUsername": "mia", "name": "Mia Berg",
                "inbox": "https://glass.example/users/mia/inbox", "outbox": "https://glass.example/users/mia/outbox"}""")
                .on("glass.example/users/mia/outbox", ACTIVITY, """
                {"type": "OrderedCollection", "totalItems": 3, "first": "https://glass.example/users/mia/outbox?page=true"}""")
                .on(
                        "glass.example/users/mia/outbox?page=true",
                        ACTIVITY,
                        "{\"type\": \"OrderedCollectionPage\", \"next\": \"https://glass.example/users/mia/outbox?max_id=2&page=true\","
                                + "\"orderedItems\": [" + post(3, "2026-03-03", "Third") + ","
                                + post(2, "2026-03-02", "Second")
                                + "]}")
                .on(
                        "glass.example/users/mia/outbox?max_id=2&page=true",
                        ACTIVITY,
                        "{\"type\": \"OrderedCollectionPage\", \"next\": \"https://glass.example/users/mia/outbox?max_id=1&page=true\","
                                + "\"orderedItems\": [" + post(1, "2026-03-01", "First") + "]}")
                .on(
                        "glass.example/users/mia/outbox?max_id=1&page=true",
                        ACTIVITY,
                        "{\"type\": \"OrderedCollectionPage\", \"orderedItems\": []}");
    }

    @Test
    void aProfileOnMastodonBecomesWhatItsImporterReads() throws Exception {
        mia();

        Fetched fetched = fetch("https://glass.example/@mia");

        assertThat(fetched.export()).hasFileName("mia@glass.example");
        assertThat(fetched.hosts()).containsExactly("glass.example");
        RecordingSink sink = read(new MastodonImporter(), fetched.export());
        assertThat(sink.activities()).extracting(Activity::text).containsExactly("First", "Second", "Third");
        assertThat(sink.owner().accounts().get(0).handle()).isEqualTo("mia@glass.example");
        assertThat(sink.notes())
                .as("what is older was perhaps not shown")
                .contains("covers mastodon POST outbox.json 2026-03-01");
    }

    @Test
    void anOutboxThatLeadsToAnotherServerEndsThere() throws Exception {
        mia();
        site.on(
                "glass.example/users/mia/outbox?page=true",
                ACTIVITY,
                "{\"next\": \"https://blog.example/users/mia/outbox\", \"orderedItems\": ["
                        + post(3, "2026-03-03", "Third") + "]}");
        assertThat(read(
                                new MastodonImporter(),
                                fetch("https://glass.example/users/mia").export())
                        .activities())
                .hasSize(1);
        assertThat(site.asked).noneMatch(each -> each.startsWith("blog.example"));
    }

    @Test
    void anOutboxWithoutEndEnds() throws Exception {
        mia();
        site.on(
                "glass.example/users/mia/outbox?page=true",
                ACTIVITY,
                "{\"next\": \"https://glass.example/users/mia/outbox?page=true\", \"orderedItems\": ["
                        + post(3, "2026-03-03", "Third") + "]}");
        fetch("https://glass.example/@mia");
        assertThat(site.asked).hasSizeLessThan(200);
    }

    @Test
    void allAnswersTogetherHaveALimit() throws Exception {
        mia();
        String lengthy = "word ".repeat(40_000);
        site.on(
                "glass.example/users/mia/outbox?page=true",
                ACTIVITY,
                "{\"next\": \"https://glass.example/users/mia/outbox?page=true\", \"orderedItems\": ["
                        + post(3, "2026-03-03", lengthy) + "]}");
        assertThatThrownBy(() -> site.fetcher().fetch("https://glass.example/@mia", room, Progress.NONE))
                .isInstanceOf(FetchException.class)
                .hasMessage("glass.example sends more than 1.0 MB, which is more than Mingle takes.");
    }

    @Test
    void aPageThatOnlyLooksLikeAProfileIsAPage() throws Exception {
        site.on(FINGER, "text/html", "<p>Nobody here")
                .on("glass.example/@mia", "text/html", "<link rel=alternate type=application/rss+xml href=/@mia.rss>")
                .on("glass.example/@mia.rss", "application/rss+xml", "<rss version='2.0'/>");
        assertThat(fetch("https://glass.example/@mia").export()).hasFileName("glass.example.xml");
    }

    private void ada(String document) {
        site.on(RESOLVE + "ada.example", JSON, "{\"did\": \"" + DID + "\"}")
                .on("plc.directory/" + DID, "application/did+ld+json", document);
    }

    private static String document(String handle, String server) {
        return "{\"id\": \"" + DID + "\", \"alsoKnownAs\": [\"at://" + handle
                + "\"], \"service\": [{\"id\": \"#atproto_pds\","
                + " \"type\": \"AtprotoPersonalDataServer\", \"serviceEndpoint\": \"" + server + "\"}]}";
    }

    @Test
    void aProfileOnBlueskyBecomesItsRepository() throws Exception {
        new SyntheticGuests().write("host", folder);
        byte[] repository = Files.readAllBytes(folder.resolve("host").resolve("bluesky.car"));
        ada(document("ada.example", "https://pds.example"));
        site.on("pds.example/xrpc/com.atproto.sync.getRepo?did=" + DID, "application/vnd.ipld.car", repository);

        Fetched fetched = fetch("https://bsky.app/profile/Ada.example");

        assertThat(fetched.export()).hasFileName("ada.example.car").hasBinaryContent(repository);
        assertThat(fetched.hosts()).containsExactly("public.api.bsky.app", "plc.directory", "pds.example");
        assertThat(read(new BlueskyImporter(), fetched.export()).activities()).isNotEmpty();
    }

    @Test
    void aNameThatNobodyHasIsSaid() {
        site.fails(RESOLVE + "ada.example", 400);
        assertThatThrownBy(() -> fetch("https://bsky.app/profile/ada.example"))
                .isInstanceOf(FetchException.class)
                .hasMessage("Nobody on Bluesky is called ada.example.");
    }

    @Test
    void whoClaimsANameThatIsNotTheirsIsNotRead() {
        ada(document("mallory.example", "https://pds.example"));
        assertThatThrownBy(() -> fetch("https://bsky.app/profile/ada.example"))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("the servers say different things");
        assertThat(site.asked).noneMatch(each -> each.startsWith("pds.example"));
    }

    @Test
    void aRepositoryInsideIsNotFetched() {
        ada(document("ada.example", "https://inside.example"));
        site.numbers.put("inside.example", java.util.List.of("10.0.0.8"));
        assertThatThrownBy(() -> fetch("https://bsky.app/profile/ada.example"))
                .isInstanceOf(FetchException.class)
                .hasMessageContaining("private network");
        assertThat(site.asked).noneMatch(each -> each.startsWith("inside.example"));
    }

    @Test
    void aDocumentThatOnlyLeadsOnIsSmall() {
        site.on(RESOLVE + "ada.example", JSON, "{\"more\": \"" + "x".repeat(3_000_000) + "\"}");
        assertThatThrownBy(() -> fetch("https://bsky.app/profile/ada.example"))
                .isInstanceOf(FetchException.class)
                .hasMessage("public.api.bsky.app sends more than 2.0 MB, which is more than Mingle takes.");
    }

    @Test
    void whatIsNoJsonIsSaid() {
        site.on(RESOLVE + "ada.example", JSON, "{\"did\": ");
        assertThatThrownBy(() -> fetch("https://bsky.app/profile/ada.example"))
                .isInstanceOf(FetchException.class)
                .hasMessage("public.api.bsky.app sends something that cannot be read.");
    }
}
