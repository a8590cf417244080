package org.mingle.importer.x;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.importing.ImportException;
import org.mingle.testing.FakeSource;
import org.mingle.testing.RecordingSink;

/** Files with random damage: only the exceptions of the contract come out, and what stands before the damage is kept. */
@Timeout(60)
class FuzzTest {
    private static final Duration BUDGET = Duration.ofSeconds(1);
    private static final int CLEAN = 5;
    private static final List<String> TOKENS = List.of(
            "\"",
            "\\",
            "\\u0000",
            "\\ud83e",
            "\\u12",
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\n",
            "\r\n",
            "\0",
            "\uFEFF",
            "null",
            "true",
            "-1",
            "1e999",
            "18446744073709551616",
            "9".repeat(40),
            "\"id_str\"",
            "\"tweet\":{",
            "\"text\":",
            "\"created_at\":\"Tue Jun 99 99:99:99 +9999 2025\"",
            "\"created_at\":\"2026-13-45T25:00:00Z\"",
            "RT @a: ",
            "@a @b ",
            "&amp;lt;",
            "https://t.co/a",
            "http://[::1",
            "https://x.com/a/status/1",
            "\"edit_info\":{\"initial\":{\"editTweetIds\":[",
            "\"entities\":{\"urls\":[",
            "\"in_reply_to_user_id_str\":\"1001\",",
            "\"in_reply_to_status_id_str\":\"1\",",
            "\u2026",
            "\uD83E",
            "x".repeat(3_000),
            "[".repeat(200),
            "{\"dmConversation\":".repeat(120));

    private static String item(String type, int i) {
        return switch (type) {
            case "like" ->
                "{\"like\": {\"tweetId\": \"" + Reads.id(i) + "\", \"expandedUrl\": \"https://x.com/i/web/status/1\"}}";
            case "direct_messages", "direct_messages_group" ->
                "{\"dmConversation\": {\"conversationId\": \"1001-9\", \"messages\": [{\"messageCreate\": {\"id\": \""
                        + Reads.id(i)
                        + "\", \"senderId\": \"9\", \"recipientId\": \"1001\", \"text\": \"A\", \"urls\": [{\"url\": \"A\", \"expanded\": \"https://example.com\"}]}}]}}";
            default ->
                Reads.tweet(
                        Reads.id(i),
                        i % 60,
                        "@ada Tweet https://t.co/a",
                        XImporterTest.reply(Reads.id(0), 2001, "ada")
                                + Reads.mentions(Reads.mention(2001, "ada", "Ada")));
        };
    }

    private static byte[] damaged(String type, Random random) {
        List<String> clean = new ArrayList<>();
        for (int i = 0; i < CLEAN; i++) {
            clean.add(item(type, i));
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String start = Reads.list(type, 0, clean.toArray(String[]::new));
        bytes.writeBytes(start.substring(0, start.length() - 2).getBytes(StandardCharsets.UTF_8));
        for (int i = CLEAN; i < CLEAN + 10; i++) {
            StringBuilder item = new StringBuilder(",\n" + item(type, i));
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
        bytes.writeBytes((random.nextBoolean() ? "]" : "").getBytes(StandardCharsets.UTF_8));
        return bytes.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(strings = {"tweets", "like", "direct_messages", "direct_messages_group", "community_tweet"})
    void lists(String type) {
        long until = System.nanoTime() + BUDGET.toNanos();
        for (long seed = 1; System.nanoTime() < until; seed++) {
            byte[] content = damaged(type, new Random(seed));
            int lines = 1
                    + (int) new String(content, StandardCharsets.ISO_8859_1)
                            .chars()
                            .filter(c -> c == '\n' || c == '\r')
                            .count();
            RecordingSink sink = new RecordingSink();
            assertThatCode(() -> Reads.into(sink, Reads.mias().file("data/list.js", content)))
                    .as("seed %s", seed)
                    .doesNotThrowAnyException();
            assertThat(sink.activities())
                    .as("what comes before the damage, seed %s", seed)
                    .hasSizeGreaterThanOrEqualTo(CLEAN)
                    .allSatisfy(one -> assertThat(one.source().line()).isBetween(1, lines));
            assertThat(sink.notes().stream().filter(note -> note.startsWith("skipped ")))
                    .as("seed %s", seed)
                    .allSatisfy(note ->
                            assertThat(Integer.parseInt(note.split(" ")[1])).isBetween(1, lines));
        }
    }

    /** Whole archives of noise, where even the beginnings of files are damaged. */
    @Test
    void noise() throws Exception {
        long until = System.nanoTime() + BUDGET.toNanos();
        for (long seed = 1; System.nanoTime() < until; seed++) {
            Random random = new Random(seed);
            FakeSource source = FakeSource.named(noise(random, 5) + ".zip");
            for (String type :
                    List.of("account", "profile", "note_tweet", "tweets", "like", "direct_messages", "follower")) {
                String start = random.nextInt(4) == 0 ? noise(random, 3) : "window.YTD." + type + ".part0 = ";
                source.file("data/" + type + ".js", start + "[{" + noise(random, 40));
            }
            source.file("data/manifest.js", "window.__THAR_CONFIG = {" + noise(random, 40));
            source.file("tweets.csv", "tweet_id,in_reply_to_status_id,timestamp,text\n" + noise(random, 40));
            try {
                new XImporter().recognises(source);
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
    void textsDatesAndNumbers() {
        long until = System.nanoTime() + BUDGET.toNanos();
        for (long seed = 1; System.nanoTime() < until; seed++) {
            String noise = noise(new Random(seed), 20);
            assertThatCode(() -> {
                        Texts.clean(Texts.unescaped(noise));
                        LeadingNames.of(noise);
                        Texts.uri(noise);
                        Moments.of(noise);
                        Moments.inName(noise);
                        Numbers.time(Numbers.of(noise));
                        People.handle(noise);
                    })
                    .as("seed %s", seed)
                    .doesNotThrowAnyException();
        }
    }
}
