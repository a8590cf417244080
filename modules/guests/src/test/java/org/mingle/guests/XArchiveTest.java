package org.mingle.guests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archives of X have the shape of real ones and are of the same people as the exports of LinkedIn. */
final class XArchiveTest {
    private static final List<String> IDS = List.of("wallflower", "hider", "shouter", "flitter", "pretender", "host");

    @TempDir
    Path folder;

    private Path write(String id, long seed) throws IOException {
        Path home = folder.resolve("seed" + seed);
        new SyntheticGuests().write(id, seed, home);
        return home.resolve(id);
    }

    private static JsonNode data(Path home, String name) throws IOException {
        try (ZipFile zip = new ZipFile(home.resolve("x.zip").toFile())) {
            String text =
                    new String(zip.getInputStream(zip.getEntry("data/" + name)).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text).startsWith("window.");
            return new ObjectMapper().readTree(text.substring(text.indexOf('=') + 1));
        }
    }

    private static List<JsonNode> tweets(Path home) throws IOException {
        List<JsonNode> tweets = new ArrayList<>();
        data(home, "tweets.js").forEach(one -> tweets.add(one.get("tweet")));
        return tweets;
    }

    @Test
    void theManifestCountsWhatIsThere() throws IOException {
        Path home = write("host", 0);
        JsonNode types = data(home, "manifest.js").get("dataTypes");
        assertThat(types).hasSizeGreaterThan(9);
        for (JsonNode type : types) {
            JsonNode file = type.get("files").get(0);
            String name = file.get("fileName").asText().substring("data/".length());
            assertThat(data(home, name).size())
                    .as(name)
                    .isEqualTo(file.get("count").asInt());
        }
    }

    @Test
    void theHandleIsTheOneThatLinkedInNames() throws IOException {
        for (String id : IDS) {
            for (long seed = 0; seed < 3; seed++) {
                Path home = write(id, seed);
                String handle = data(home, "account.js")
                        .get(0)
                        .get("account")
                        .get("username")
                        .asText();
                assertThat(handle).matches("[a-z0-9]{3,15}");
                assertThat(Export.open(home.resolve("linkedin.zip"))
                                .rows("Profile.csv")
                                .get(0)
                                .getField("Twitter Handles"))
                        .isEqualTo("[" + handle + "]");
            }
        }
    }

    @Test
    void whoIsAnsweredOnXIsKnownOnLinkedIn() throws IOException {
        Path home = write("host", 0);
        Set<String> known = new HashSet<>();
        Export.open(home.resolve("linkedin.zip"))
                .rows("Connections.csv")
                .forEach(row -> known.add(row.getField("First Name") + " " + row.getField("Last Name")));
        List<String> answered = new ArrayList<>();
        for (JsonNode tweet : tweets(home)) {
            if (tweet.has("in_reply_to_screen_name")) {
                tweet.get("entities")
                        .get("user_mentions")
                        .forEach(one -> answered.add(one.get("name").asText()));
            }
        }
        assertThat(answered).hasSizeGreaterThan(20).isSubsetOf(known);
    }

    @Test
    void nothingIsNewerThanTheArchiveAndNoNumberComesTwice() throws IOException {
        for (String id : IDS) {
            Path home = write(id, 0);
            Instant end = Instant.parse("2026-11-01T00:00:00Z");
            Set<String> numbers = new HashSet<>();
            for (JsonNode tweet : tweets(home)) {
                long number = tweet.get("id_str").asLong();
                assertThat(numbers.add(tweet.get("id_str").asText())).isTrue();
                assertThat(Instant.ofEpochMilli((number >> 22) + 1_288_834_974_657L))
                        .isBefore(end);
            }
            for (JsonNode talk : data(home, "direct-messages.js")) {
                for (JsonNode message : talk.get("dmConversation").get("messages")) {
                    assertThat(Instant.parse(message.get("messageCreate")
                                    .get("createdAt")
                                    .asText()))
                            .isBefore(end);
                }
            }
        }
    }

    @Test
    void longOnesAreCutAndWholeElsewhereAndAddressesAreShort() throws IOException {
        Path home = write("shouter", 0);
        assertThat(tweets(home)).allSatisfy(tweet -> {
            assertThat(tweet.get("full_text").asText().replace("&amp;", "&").length())
                    .isLessThanOrEqualTo(280);
            assertThat(tweet.get("full_text").asText().replaceAll("https://t\\.co/\\w+", ""))
                    .doesNotContain("https://");
        });
        assertThat(tweets(home))
                .anyMatch(tweet -> tweet.get("entities").get("urls").size() > 0);
        int notes = 0;
        for (String id : IDS) {
            Path one = write(id, 0);
            int cut = (int) tweets(one).stream()
                    .filter(tweet -> tweet.get("full_text").asText().endsWith("\u2026"))
                    .filter(tweet -> !tweet.get("full_text").asText().startsWith("RT @"))
                    .count();
            assertThat(data(one, "note-tweet.js").size()).as(id).isEqualTo(cut);
            notes += cut;
        }
        assertThat(notes).isPositive();
    }

    @Test
    void whatMakesAGuestShowsOnXToo() throws IOException {
        assertThat(replies(write("shouter", 0))).isLessThan(0.1);
        assertThat(replies(write("host", 0))).isGreaterThan(0.4);
        assertThat(tweets(write("hider", 0)).size())
                .isLessThan(data(write("hider", 0), "direct-messages.js").size());
    }

    private static double replies(Path home) throws IOException {
        List<JsonNode> tweets = tweets(home);
        return (double) tweets.stream()
                        .filter(tweet -> tweet.has("in_reply_to_screen_name"))
                        .count()
                / tweets.size();
    }
}
