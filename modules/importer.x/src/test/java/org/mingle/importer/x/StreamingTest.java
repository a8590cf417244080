package org.mingle.importer.x;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingle.api.progress.Progress;
import org.mingle.testing.CountingSink;
import org.mingle.testing.EndlessSource;

/** Files larger than the memory they may take: they are made while they are read, and what is read is dropped. */
@Timeout(120)
class StreamingTest {
    private static final int MOST = 20 << 20;

    private final List<Long> live = new ArrayList<>();

    private static CountingSink read(EndlessSource source) throws Exception {
        CountingSink sink = new CountingSink(People.number(1001));
        new XImporter().read(source, sink, Progress.NONE);
        return sink;
    }

    /** Looks at what is live while the source makes a piece. */
    private String look(String piece) {
        System.gc();
        live.add(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        return piece;
    }

    private long grown() {
        assertThat(live).as("looked early and late").hasSizeGreaterThan(1);
        return live.get(live.size() - 1) - live.get(live.size() - 2);
    }

    private static String tweet(int i) {
        String more = i % 3 == 0
                ? XImporterTest.reply(Reads.id(i - 1), 1001, "MiaBerg")
                : i % 3 == 1
                        ? XImporterTest.reply(7, 2000 + i % 3_000, "ada" + i % 3_000)
                                + Reads.mentions(Reads.mention(2000 + i % 3_000, "ada" + i % 3_000, "Ada"))
                        : "";
        return Reads.tweet(Reads.id(i), i % 60, "Tweet " + i + " with some more words".repeat(10), more) + ",\n";
    }

    @Test
    void memoryDoesNotGrowWithTheTweets() throws Exception {
        CountingSink sink = read(new EndlessSource("tweets.js", 150_002, i -> switch (i) {
            case 0 -> "window.YTD.tweets.part0 = [\n";
            case 30_000, 150_000 -> look(tweet(i));
            case 150_001 -> "{}]";
            default -> tweet(i);
        }));
        assertThat(sink.activities()).isEqualTo(150_000);
        assertThat(sink.reports()).containsExactly("skipped [300002, the number of a tweet was expected, in digits]");
        // In between the file gave 55 MB.
        assertThat(grown()).isLessThan(MOST);
    }

    @Test
    void oneConversationWithoutEndIsNotHeld() throws Exception {
        String messages =
                "{\"messageCreate\": {\"id\": \"%d\", \"senderId\": \"%d\", \"recipientId\": \"1001\", \"text\": \""
                        + "a word ".repeat(100) + "\", \"createdAt\": \"2026-03-01T10:00:00.000Z\"}},\n";
        CountingSink sink = read(new EndlessSource("direct-messages.js", 80_002, i -> switch (i) {
            case 0 ->
                "window.YTD.direct_messages.part0 = [ {\"dmConversation\": {\"conversationId\": \"1001-9\", \"messages\": [\n";
            case 20_000, 80_000 -> look(messages.formatted(i, 9));
            case 80_001 -> "{}]}}]";
            default -> messages.formatted(i, 9);
        }));
        assertThat(sink.activities()).isEqualTo(80_000);
        assertThat(sink.reports()).isEmpty();
        assertThat(grown()).isLessThan(MOST);
    }

    @Test
    void longTextsBeyondMeasureAreLeftCut() throws Exception {
        String note = "{\"noteTweet\": {\"createdAt\": \"2026-03-01T10:00:00.000Z\", \"core\": {\"text\": \""
                + "word ".repeat(5_000) + "\"}}},\n";
        CountingSink sink = read(new EndlessSource("note-tweet.js", 4_002, i -> switch (i) {
            case 0 -> "window.YTD.note_tweet.part0 = [\n";
            case 1_000, 4_000 -> look(note);
            case 4_001 -> "{}]";
            default -> note;
        }));
        assertThat(sink.reports())
                .contains("left out [long texts beyond eight million characters: those tweets end early]");
        assertThat(grown()).isLessThan(MOST);
    }
}
