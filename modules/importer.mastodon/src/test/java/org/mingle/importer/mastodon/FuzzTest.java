package org.mingle.importer.mastodon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingle.api.activity.Kind;
import org.mingle.api.importing.ImportException;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Files with random damage: only the exceptions of the contract come out, and what stands before the damage is kept. */
@Timeout(60)
class FuzzTest {
    private static final Duration BUDGET = Duration.ofSeconds(2);
    private static final int CLEAN = 5;
    private static final List<String> TOKENS = List.of(
            "\"",
            "\\",
            "\\u0000",
            "\\ud83e",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\n",
            "\0",
            "\uFEFF",
            "null",
            "true",
            "-1",
            "1e999",
            "9".repeat(40),
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
            "\uD83E",
            "x".repeat(3_000),
            "[".repeat(200),
            "{\"object\":".repeat(120));

    private static byte[] damaged(Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        StringBuilder clean =
                new StringBuilder("{\"type\": \"OrderedCollection\", \"id\": \"outbox.json\", \"orderedItems\": [");
        for (int i = 0; i < CLEAN; i++) {
            clean.append(i == 0 ? "\n" : ",\n").append(Reads.post(i, "Post", ""));
        }
        bytes.writeBytes(clean.toString().getBytes(StandardCharsets.UTF_8));
        for (int i = CLEAN; i < CLEAN + 10; i++) {
            String act = i % 3 == 0
                    ? Reads.boost(i, "\"https://a.example/users/b/statuses/1\"")
                    : Reads.note(
                            i,
                            "<p>Secret <a href='https://panes.example/@ada' class='mention'>@ada</a></p>",
                            "\"to\": [\"" + Reads.ADA + "\"]",
                            Reads.mention(Reads.ADA, "@ada@panes.example"));
            StringBuilder item = new StringBuilder(",\n" + act);
            for (int k = random.nextInt(3); k > 0; k--) {
                int from = 2 + random.nextInt(item.length() - 1);
                int to = Math.min(item.length(), from + random.nextInt(6));
                item.replace(from, to, TOKENS.get(random.nextInt(TOKENS.size())));
            }
            bytes.writeBytes(item.toString().getBytes(StandardCharsets.UTF_8));
            for (int k = random.nextInt(12) == 0 ? random.nextInt(20) : 0; k > 0; k--) {
                bytes.write(random.nextInt(256));
            }
        }
        bytes.writeBytes((random.nextBoolean() ? "]}" : "").getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    @Test
    void outboxes() {
        long until = System.nanoTime() + BUDGET.toNanos();
        for (long seed = 1; System.nanoTime() < until; seed++) {
            byte[] content = damaged(new Random(seed));
            RecordingSink sink = new RecordingSink();
            assertThatCode(() -> Reads.into(sink, Reads.mias().file("outbox.json", content)))
                    .as("seed %s", seed)
                    .doesNotThrowAnyException();
            assertThat(sink.activities().stream().limit(CLEAN))
                    .as("what comes before the damage, seed %s", seed)
                    .hasSize(CLEAN)
                    .allMatch(one -> "Post".equals(one.text()));
            // Damage never makes a private message public.
            assertThat(sink.activities().stream().skip(CLEAN))
                    .as("seed %s", seed)
                    .allMatch(one -> one.kind() == Kind.REPOST || !one.isPublic());
        }
    }

    @Test
    void noise() throws Exception {
        long until = System.nanoTime() + BUDGET.toNanos();
        for (long seed = 1; System.nanoTime() < until; seed++) {
            Random random = new Random(seed);
            FakeSource source = FakeSource.named(noise(random, 5) + ".zip")
                    .file("actor.json", "{\"type\": \"Person\", \"preferredUsername\": \"mia\", " + noise(random, 20))
                    .file("outbox.json", "{\"type\": \"OrderedCollection\", \"orderedItems\": [" + noise(random, 40))
                    .file("likes.json", "{\"id\": \"likes.json\", \"orderedItems\": [" + noise(random, 40))
                    .file("following_accounts.csv", "Account address,Show boosts\n" + noise(random, 40))
                    .file("blocked_accounts.csv", noise(random, 40));
            try {
                new MastodonImporter().recognises(source);
                Reads.read(source);
            } catch (ImportException refused) {
                assertThat(refused.getMessage()).isNotBlank();
            } catch (Exception unexpected) {
                throw new AssertionError("seed " + seed, unexpected);
            }
        }
    }

    private static String noise(Random random, int tokens) {
        StringBuilder noise = new StringBuilder();
        for (int i = random.nextInt(tokens + 1); i > 0; i--) {
            noise.append(TOKENS.get(random.nextInt(TOKENS.size())));
            noise.append((char) random.nextInt(random.nextInt(4) == 0 ? 0x10000 : 0x100));
        }
        return noise.toString();
    }

    @Test
    void textsDatesAndNames() {
        long until = System.nanoTime() + BUDGET.toNanos();
        for (long seed = 1; System.nanoTime() < until; seed++) {
            String noise = noise(new Random(seed), 20);
            assertThatCode(() -> {
                        Content.of("<p>" + noise);
                        LeadingNames.of("@a@b.example " + noise);
                        Moments.of(noise);
                        Moments.inName("archive-" + noise);
                        Moments.numbered("https://a.example/statuses/" + noise);
                        Handles.account(noise, "a.example");
                        Handles.at("https://a.example/users/" + noise);
                    })
                    .as("seed %s", seed)
                    .doesNotThrowAnyException();
        }
    }
}
