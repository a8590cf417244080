package org.mingle.fetching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.fetching.FetchException;
import org.mingle.api.fetching.Fetched;
import org.mingle.api.progress.CancelledException;
import org.mingle.api.progress.Progress;

@Timeout(60)
class FetchTest {
    private static final String FEED = "<rss version=\"2.0\"><channel><title>Rye</title></channel></rss>";

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
        return site.fetcher().fetch(address, room, Progress.NONE);
    }

    private String refused(WebFetcher fetcher, String address) {
        FetchException refused =
                catchThrowableOfType(FetchException.class, () -> fetcher.fetch(address, room, Progress.NONE));
        assertThat(refused).as("refusal of " + address).isNotNull();
        return refused.getMessage();
    }

    private String refused(String address) throws Exception {
        return refused(site.fetcher(), address);
    }

    @Test
    void aFeedBecomesAFileThatIsNamedAfterItsHost() throws Exception {
        site.on("blog.example/feed.xml", "application/rss+xml; charset=utf-8", FEED);

        Fetched fetched = fetch("https://blog.example/feed.xml");

        assertThat(fetched.export()).hasFileName("blog.example.xml").hasContent(FEED);
        assertThat(fetched.hosts()).containsExactly("blog.example");
        assertThat(fetched.bytes()).isEqualTo(FEED.length());
        assertThat(site.connected).containsExactly(Site.PUBLIC + ":443");
    }

    @Test
    void saysWhoAsksAndRemembersNothing() throws Exception {
        site.on("blog.example/feed.xml", "application/rss+xml", FEED);
        fetch("blog.example/feed.xml");
        site.fetcher().fetch(" https://blog.example/feed.xml ", folder, Progress.NONE);

        assertThat(site.asked).hasSize(2);
        assertThat(site.headers.get("User-agent")).startsWith("Mingle/");
        assertThat(site.headers).doesNotContainKeys("Cookie", "Referer", "Authorization");
    }

    @Test
    void aPageLeadsToTheFeedThatItNames() throws Exception {
        site.on("blog.example/", "text/html; charset=utf-8", """
                <html><head><link rel="stylesheet" href="/x.css"><link rel="alternate" hreflang="de" href="/de">
                <link rel="alternate" type="application/feed+json" href="http://feeds.example/rye.json"></head></html>""")
                .on(
                        "feeds.example/rye.json",
                        "application/feed+json",
                        "{\"version\": \"https://jsonfeed.org/version/1\"}");

        Fetched fetched = fetch("https://blog.example/");

        assertThat(fetched.export()).hasFileName("feeds.example.json");
        assertThat(fetched.hosts()).containsExactly("blog.example", "feeds.example");
    }

    @Test
    void aPageThatNamesNoFeedIsNone() throws Exception {
        site.on("blog.example/", "text/html", "<html><body>Hello</body></html>");
        assertThat(refused("https://blog.example/"))
                .isEqualTo("There is no feed here: the page of blog.example names none.");
    }

    @Test
    void redirectionsAreFollowedAndEachIsLookedAt() throws Exception {
        site.leads("blog.example/feed", "/feed/")
                .leads("blog.example/feed/", "https://feeds.example/rye")
                .on("feeds.example/rye", "text/xml", FEED);
        assertThat(fetch("https://blog.example/feed").hosts()).containsExactly("blog.example", "feeds.example");
    }

    @Test
    void aRedirectionToAMachineInsideIsNotFollowed() throws Exception {
        site.numbers.put("inside.example", List.of("192.168.0.7"));
        site.leads("blog.example/feed", "https://inside.example/router").on("inside.example/router", "text/xml", FEED);

        assertThat(refused("https://blog.example/feed"))
                .isEqualTo("inside.example is a machine of a private network. Mingle asks only those of the public"
                        + " internet.");
        assertThat(site.asked).containsExactly("blog.example/feed");
        assertThat(site.connected).containsExactly(Site.PUBLIC + ":443");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://feeds.example/rye",
                "file:///etc/passwd",
                "ftp://feeds.example/rye",
                "//",
                "https://a b.example/"
            })
    void aRedirectionElsewhereThanToASafeServerIsNotFollowed(String to) throws Exception {
        site.leads("blog.example/feed", to).on("feeds.example/rye", "text/xml", FEED);
        assertThat(refused("https://blog.example/feed"))
                .isEqualTo("blog.example leads on to an address that is not https://, and Mingle does not follow.");
        assertThat(site.asked).containsExactly("blog.example/feed");
    }

    @Test
    void aRedirectionInCirclesEnds() throws Exception {
        site.leads("blog.example/feed", "/feed");
        assertThat(refused("https://blog.example/feed"))
                .isEqualTo("blog.example leads on and on, and never to an end.");
        assertThat(site.asked).hasSize(6);
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "169.254.169.254", "fd00::1", "93.184.216.34 10.0.0.1"})
    void aNameThatLeadsInsideIsRefusedBeforeAnyConnection(String numbers) throws Exception {
        site.numbers.put("inside.example", List.of(numbers));
        assertThat(refused("https://inside.example/feed")).contains("private network");
        assertThat(site.connected).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"127.0.0.1", "[::1]", "[::ffff:10.0.0.1]", "192.168.1.1", "2130706433"})
    void aNumberThatLeadsInsideIsRefusedToo(String number) throws Exception {
        WebFetcher real = new WebFetcher(new Limits(false, 1_000, Duration.ofSeconds(5)), Internet.REAL, null);
        assertThat(refused(real, "https://" + number + "/feed"))
                .satisfiesAnyOf(
                        sentence -> assertThat(sentence).contains("private network"),
                        sentence -> assertThat(sentence).startsWith("This is no address"),
                        sentence -> assertThat(sentence).startsWith("There is no server"));
    }

    @Test
    void theAddressThatWasLookedAtIsTheOneThatIsConnected() throws Exception {
        site.numbers.put("blog.example", List.of(Site.PUBLIC, "127.0.0.1"));
        site.on("blog.example/feed.xml", "text/xml", FEED);
        fetch("https://blog.example/feed.xml");
        assertThat(site.connected).containsExactly(Site.PUBLIC + ":443");
        assertThat(refused("https://blog.example/feed.xml")).contains("private network");
    }

    @Test
    void machinesInsideAreAskedWhenThatIsAllowed() throws Exception {
        site.numbers.put("inside.example", List.of("192.168.0.7"));
        site.on("inside.example/feed", "text/xml", FEED);
        WebFetcher open = site.fetcher(new Limits(true, 1_000_000, Duration.ofSeconds(20)));
        assertThat(open.fetch("https://inside.example/feed", room, Progress.NONE)
                        .export())
                .exists();
    }

    @Test
    void whoCannotProveToBeTheServerIsNotListenedTo() throws Exception {
        site.on("other.example/feed", "text/xml", FEED).on("blog.example/feed", "text/xml", FEED);
        assertThat(refused("https://other.example/feed"))
                .isEqualTo("The connection to other.example is not safe: it cannot prove that it is other.example.");
        WebFetcher usualTrust = new WebFetcher(new Limits(false, 1_000_000, Duration.ofSeconds(20)), site, null);
        assertThat(refused(usualTrust, "https://blog.example/feed")).contains("is not safe");
        assertThat(site.asked).isEmpty();
    }

    @Test
    void aBodyWithoutEndIsCutOff() throws Exception {
        site.endless("blog.example/feed", "text/xml", new byte[10_000], 0);
        assertThat(refused("https://blog.example/feed"))
                .isEqualTo("blog.example sends more than 1.0 MB, which is more than Mingle takes.");
        assertThat(Files.size(room.resolve("first"))).isLessThanOrEqualTo(1_000_000);
    }

    @Test
    void whatIsPackedCountsUnpacked() throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 200; i++) {
                out.write(new byte[100_000]);
            }
        }
        assertThat(packed.size()).isLessThan(50_000);
        site.on("blog.example/bomb", "text/xml", packed.toByteArray(), "Content-Encoding", "gzip")
                .on("blog.example/feed", "text/xml", packed(FEED), "Content-Encoding", "gzip");
        assertThat(refused("https://blog.example/bomb")).contains("sends more than 1.0 MB");
        assertThat(fetch("https://blog.example/feed").export()).hasContent(FEED);
    }

    private static byte[] packed(String text) throws Exception {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(text.getBytes());
        }
        return packed.toByteArray();
    }

    @Test
    void manyPackedNothingsOneAfterTheOtherDoNoHarm() throws Exception {
        byte[] nothing = packed("");
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        for (int i = 0; i < 45_000; i++) {
            many.write(nothing);
        }
        site.on("blog.example/feed", "text/xml", many.toByteArray(), "Content-Encoding", "gzip");
        assertThat(fetch("https://blog.example/feed").bytes()).isZero();
    }

    @Test
    void aBodyThatTricklesIsNotWaitedFor() throws Exception {
        site.endless("blog.example/feed", "text/xml", new byte[] {'<'}, 50);
        WebFetcher hasty = site.fetcher(new Limits(false, 1_000_000, Duration.ofSeconds(2)));
        assertThat(refused(hasty, "https://blog.example/feed"))
                .isEqualTo("blog.example takes too long: Mingle waits for 2 seconds.");
    }

    @Test
    void aServerThatSaysNothingIsNotWaitedForEither() throws Exception {
        site.on("blog.example/feed", exchange -> sleep(30_000));
        WebFetcher hasty = site.fetcher(new Limits(false, 1_000_000, Duration.ofSeconds(2)));
        long start = System.nanoTime();
        assertThat(refused(hasty, "https://blog.example/feed")).contains("takes too long");
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    private static void sleep(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void canBeCalledOffWhileTheServerSaysNothing() throws Exception {
        site.on("blog.example/feed", exchange -> sleep(30_000));
        List<String> told = new ArrayList<>();
        Progress impatient = new Progress() {
            @Override
            public void report(double fraction, String message) {
                told.add(message);
            }

            @Override
            public boolean cancelled() {
                return !site.asked.isEmpty();
            }
        };
        long start = System.nanoTime();
        assertThatThrownBy(() -> site.fetcher().fetch("https://blog.example/feed", room, impatient))
                .isInstanceOf(CancelledException.class);
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
        assertThat(told).containsExactly("Asking blog.example");
    }

    @Test
    void whatIsNoFeedIsNotTaken() throws Exception {
        site.on("blog.example/cat.png", "image/png", "cat")
                .on("blog.example/what", "<b>", "cat")
                .on("blog.example/", "text/html", "<link rel=alternate type='application/rss+xml' href=/page>")
                .on("blog.example/page", "text/html", "<p>Hello");
        assertThat(refused("https://blog.example/cat.png"))
                .isEqualTo("blog.example sends image/png where a feed or a page was expected.");
        assertThat(refused("https://blog.example/what"))
                .isEqualTo("blog.example sends something of an unknown kind where a feed or a page was expected.");
        assertThat(refused("https://blog.example/"))
                .isEqualTo("blog.example sends text/html where a feed was expected.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "404|There is nothing for the public at this address of blog.example.",
                "410|There is nothing for the public at this address of blog.example.",
                "403|blog.example does not show this to the public.",
                "429|blog.example is asked too often just now. Try again later.",
                "503|blog.example has trouble of its own (503). Try again later.",
                "206|blog.example gives an answer that Mingle cannot use (206)."
            })
    void sayWhatAServerSaid(int status, String sentence) throws Exception {
        site.fails("blog.example/feed", status);
        assertThat(refused("https://blog.example/feed")).isEqualTo(sentence);
    }

    @Test
    void aBodyThatIsCutOffIsNotTaken() throws Exception {
        site.on("blog.example/feed", exchange -> {
            exchange.getResponseHeaders().set("Content-Type", "text/xml");
            exchange.sendResponseHeaders(200, 1_000);
            exchange.getResponseBody().write(FEED.getBytes());
            exchange.getResponseBody().flush();
        });
        assertThat(refused("https://blog.example/feed")).isEqualTo("The connection to blog.example broke off.");
    }

    @Test
    void aServerThatIsNotThereIsNamed() throws Exception {
        site.numbers.put("gone.example", List.of(""));
        assertThat(refused("https://gone.example/feed"))
                .isEqualTo("There is no server gone.example, or this machine is not connected to the internet.");
    }

    @Test
    void onlySafeAndPublicAddressesAreAsked() throws Exception {
        assertThat(refused("http://blog.example/feed")).contains("has to begin with https://");
        assertThat(refused("https://ada:secret@blog.example/feed"))
                .contains("a name or a password")
                .doesNotContain("secret");
        assertThat(refused("file:///etc/passwd")).startsWith("This is no address such as");
        assertThat(refused("two words")).startsWith("This is no address such as");
        assertThat(refused("")).startsWith("This is no address such as");
        assertThat(site.connected).isEmpty();
    }

    @Test
    void asksNobodyWhenItIsSwitchedOff() throws Exception {
        WebFetcher off = new WebFetcher(null, site, null);
        assertThat(refused(off, "https://blog.example/feed"))
                .isEqualTo("Fetching from the web is switched off on this machine.");
        assertThatThrownBy(() -> off.hosts("https://blog.example/feed")).isInstanceOf(FetchException.class);
        assertThat(site.connected).isEmpty();
    }

    @Test
    void saysBeforeWhomItWouldAskAndAsksNobody() throws Exception {
        WebFetcher fetcher = site.fetcher();
        assertThat(fetcher.hosts("blog.example/feed")).containsExactly("blog.example");
        assertThat(fetcher.hosts("https://glass.example/@mia")).containsExactly("glass.example");
        assertThat(fetcher.hosts("https://glass.example/@ada@panes.example")).containsExactly("panes.example");
        assertThat(fetcher.hosts("https://bsky.app/profile/ada.example"))
                .containsExactly("public.api.bsky.app", "plc.directory");
        assertThat(site.connected).isEmpty();
    }
}
