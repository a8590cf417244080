package org.mingle.importer.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingle.api.activity.Kind;
import org.mingle.api.importing.Timestamp;
import org.mingle.testing.FakeSource;
import org.mingle.testing.Fuzz;
import org.mingle.testing.RecordingSink;

/** Files with random damage: only the exceptions of the contract come out, and what stands before the damage is kept. */
@Timeout(60)
class FuzzTest {
    private static final int CLEAN = 5;
    private static final Fuzz FUZZ = Fuzz.json(
            "\"object\":",
            "\"to\":[",
            "\"tag\":{",
            "\"contentMap\":{\"en\":",
            "\"published\":\"2026-13-45T25:00:00Z\"",
            "\"https://[::1\"",
            "https://a.example/users/b",
            "@a@b.example",
            "Account address",
            "<p>",
            "</a>",
            "<a class='mention' href='",
            "&amp;lt;",
            "{\"object\":".repeat(120));

    private static byte[] damaged(Random random) {
        StringBuilder clean =
                new StringBuilder("{\"type\": \"OrderedCollection\", \"id\": \"outbox.json\", \"orderedItems\": [");
        for (int i = 0; i < CLEAN; i++) {
            clean.append(i == 0 ? "\n" : ",\n").append(Reads.post(i, "Post", ""));
        }
        return FUZZ.damaged(clean.toString(), i -> ",\n" + act(i), CLEAN, 2, random.nextBoolean() ? "]}" : "", random);
    }

    private static String act(int i) {
        return i % 3 == 0
                ? Reads.boost(i, "\"https://a.example/users/b/statuses/1\"")
                : Reads.note(
                        i,
                        "<p>Secret <a href='https://panes.example/@ada' class='mention'>@ada</a></p>",
                        "\"to\": [\"" + Reads.ADA + "\"]",
                        Reads.mention(Reads.ADA, "@ada@panes.example"));
    }

    @Test
    void outboxes() {
        Fuzz.holds(random -> {
            byte[] content = damaged(random);
            RecordingSink sink = Reads.read(Reads.mias().file("outbox.json", content));
            assertThat(sink.activities().stream().limit(CLEAN))
                    .as("what comes before the damage")
                    .hasSize(CLEAN)
                    .allMatch(one -> "Post".equals(one.text()));
            // Damage never makes a private message public.
            assertThat(sink.activities().stream().skip(CLEAN))
                    .allMatch(one -> one.kind() == Kind.REPOST || !one.isPublic());
        });
    }

    @Test
    void noise() {
        Fuzz.holdsOrRefuses(random -> {
            FakeSource source = FakeSource.named(FUZZ.noise(random, 5) + ".zip")
                    .file(
                            "actor.json",
                            "{\"type\": \"Person\", \"preferredUsername\": \"mia\", " + FUZZ.noise(random, 20))
                    .file(
                            "outbox.json",
                            "{\"type\": \"OrderedCollection\", \"orderedItems\": [" + FUZZ.noise(random, 40))
                    .file("likes.json", "{\"id\": \"likes.json\", \"orderedItems\": [" + FUZZ.noise(random, 40))
                    .file("following_accounts.csv", "Account address,Show boosts\n" + FUZZ.noise(random, 40))
                    .file("blocked_accounts.csv", FUZZ.noise(random, 40));
            new MastodonImporter().recognises(source);
            Reads.read(source);
        });
    }

    @Test
    void textsDatesAndNames() {
        Fuzz.holds(random -> {
            String noise = FUZZ.noise(random, 20);
            Content.of("<p>" + noise);
            LeadingNames.of("@a@b.example " + noise, name -> Handles.account(name, null));
            Timestamp.any(noise);
            Moments.inName("archive-" + noise);
            Moments.numbered("https://a.example/statuses/" + noise);
            Handles.account(noise, "a.example");
            Handles.at("https://a.example/users/" + noise);
        });
    }
}
