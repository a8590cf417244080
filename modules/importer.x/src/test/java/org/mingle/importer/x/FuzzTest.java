package org.mingle.importer.x;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.testing.FakeSource;
import org.mingle.testing.Fuzz;
import org.mingle.testing.RecordingSink;

/** Files with random damage: only the exceptions of the contract come out, and what stands before the damage is kept. */
@Timeout(60)
class FuzzTest {
    private static final int CLEAN = 5;
    private static final Fuzz FUZZ = Fuzz.json(
            "\\u12",
            "\r\n",
            "18446744073709551616",
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
        String start = Reads.list(type, 0, clean.toArray(String[]::new));
        return FUZZ.damaged(
                start.substring(0, start.length() - 2),
                i -> ",\n" + item(type, i),
                CLEAN,
                2,
                random.nextBoolean() ? "]" : "",
                random);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tweets", "like", "direct_messages", "direct_messages_group", "community_tweet"})
    void lists(String type) {
        Fuzz.holds(random -> {
            byte[] content = damaged(type, random);
            RecordingSink sink = Reads.into(new RecordingSink(), Reads.mias().file("data/list.js", content));
            assertThat(sink.activities()).as("what comes before the damage").hasSizeGreaterThanOrEqualTo(CLEAN);
            Fuzz.assertLines(sink, content);
        });
    }

    /** Whole archives of noise, where even the beginnings of files are damaged. */
    @Test
    void noise() {
        Fuzz.holdsOrRefuses(random -> {
            FakeSource source = FakeSource.named(FUZZ.noise(random, 5) + ".zip");
            for (String type :
                    List.of("account", "profile", "note_tweet", "tweets", "like", "direct_messages", "follower")) {
                String start = random.nextInt(4) == 0 ? FUZZ.noise(random, 3) : "window.YTD." + type + ".part0 = ";
                source.file("data/" + type + ".js", start + "[{" + FUZZ.noise(random, 40));
            }
            source.file("data/manifest.js", "window.__THAR_CONFIG = {" + FUZZ.noise(random, 40));
            source.file("tweets.csv", "tweet_id,in_reply_to_status_id,timestamp,text\n" + FUZZ.noise(random, 40));
            new XImporter().recognises(source);
            Reads.read(source);
        });
    }

    @Test
    void textsDatesAndNumbers() {
        Fuzz.holds(random -> {
            String noise = FUZZ.noise(random, 20);
            Texts.clean(Texts.unescaped(noise));
            LeadingNames.of(noise);
            Texts.uri(noise);
            Moments.of(noise);
            Moments.inName(noise);
            Numbers.time(Numbers.of(noise));
            People.handle(noise);
        });
    }
}
