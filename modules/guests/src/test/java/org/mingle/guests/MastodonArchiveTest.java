package org.mingle.guests;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The archives of Mastodon have the shape of real ones and are of the same people as the exports of LinkedIn. */
final class MastodonArchiveTest {
    private static final List<String> IDS = List.of("wallflower", "hider", "shouter", "flitter", "pretender", "host");
    private static final String PUBLIC = "https://www.w3.org/ns/activitystreams#Public";

    @TempDir
    Path folder;

    private Path write(String id) throws IOException {
        new SyntheticGuests().write(id, folder);
        return folder.resolve(id);
    }

    private static JsonNode data(Path home, String name) throws IOException {
        try (ZipFile zip = new ZipFile(home.resolve("mastodon.zip").toFile())) {
            return new ObjectMapper().readTree(zip.getInputStream(zip.getEntry(name)));
        }
    }

    private static List<JsonNode> acts(Path home) throws IOException {
        List<JsonNode> acts = new ArrayList<>();
        JsonNode outbox = data(home, "outbox.json");
        outbox.get("orderedItems").forEach(acts::add);
        assertThat(outbox.get("totalItems").asInt()).isEqualTo(acts.size());
        return acts;
    }

    private static boolean direct(JsonNode act) {
        return !act.get("to").toString().contains(PUBLIC);
    }

    @Test
    void allIsTheOwnersOldestFirstAndOnce() throws IOException {
        for (String id : IDS) {
            Path home = write(id);
            JsonNode actor = data(home, "actor.json");
            Set<String> ids = new HashSet<>();
            Instant last = Instant.MIN;
            for (JsonNode act : acts(home)) {
                assertThat(act.get("actor")).isEqualTo(actor.get("id"));
                assertThat(ids.add(act.get("id").asText())).isTrue();
                Instant at = Instant.parse(act.get("published").asText());
                assertThat(at).isBefore(Instant.parse("2026-11-01T00:00:00Z")).isAfterOrEqualTo(last);
                last = at;
            }
            assertThat(ids).isNotEmpty();
        }
    }

    @Test
    void messagesNameWhomTheyAreForAndAreAmongThePosts() throws IOException {
        List<JsonNode> direct = acts(write("hider")).stream()
                .filter(MastodonArchiveTest::direct)
                .toList();
        assertThat(direct).hasSizeGreaterThan(20).allSatisfy(act -> {
            JsonNode note = act.get("object");
            assertThat(note.get("to")).isEqualTo(act.get("to"));
            assertThat(note.get("tag").get(0).get("href"))
                    .isEqualTo(act.get("to").get(0));
            assertThat(note.get("cc")).isEmpty();
        });
    }

    @Test
    void whoIsAnsweredIsKnownOnLinkedIn() throws IOException {
        Path home = write("host");
        Set<String> known = new HashSet<>();
        Export.open(home.resolve("linkedin.zip"))
                .rows("Connections.csv")
                .forEach(row -> known.add(letters(row.getField("First Name") + row.getField("Last Name"))));
        List<String> answered = acts(home).stream()
                .filter(act -> act.get("object").has("inReplyTo"))
                .flatMap(act -> act.get("object").get("tag").findValuesAsText("name").stream())
                .map(name -> letters(name.substring(1, name.indexOf('@', 1))))
                .toList();
        assertThat(answered)
                .hasSizeGreaterThan(20)
                .allSatisfy(name -> assertThat(known).anyMatch(one -> one.startsWith(name)));
    }

    private static String letters(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]", "");
    }

    @Test
    void whatMakesAGuestShowsOnMastodonToo() throws IOException {
        assertThat(replies(write("shouter"))).isLessThan(0.1);
        assertThat(replies(write("host"))).isGreaterThan(0.4);
        List<JsonNode> hider = acts(write("hider"));
        assertThat(hider.stream().filter(MastodonArchiveTest::direct).count()).isGreaterThan(hider.size() / 2);
    }

    private static double replies(Path home) throws IOException {
        List<JsonNode> loud = acts(home).stream().filter(act -> !direct(act)).toList();
        return (double) loud.stream()
                        .filter(act -> act.get("object").has("inReplyTo"))
                        .count()
                / loud.size();
    }
}
