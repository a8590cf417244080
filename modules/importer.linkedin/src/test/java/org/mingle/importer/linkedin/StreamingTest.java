package org.mingle.importer.linkedin;

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
    private static final String MESSAGES = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
            + "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER\n";

    private final List<Long> live = new ArrayList<>();

    private static CountingSink read(EndlessSource source) throws Exception {
        CountingSink sink = new CountingSink(Reads.MIA);
        new LinkedInImporter().read(source, sink, Progress.NONE);
        return sink;
    }

    /** Looks at what is live while the source makes a piece. */
    private String look(String piece) {
        System.gc();
        live.add(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        return piece;
    }

    /** The beginning of a file is also read before, to see what it is. */
    private long grown() {
        assertThat(live).as("looked at the beginning and at the end").hasSizeGreaterThan(1);
        return live.get(live.size() - 1) - live.get(live.size() - 2);
    }

    private static String message(int i) {
        String other = "https://www.linkedin.com/in/person-" + i % 3_000;
        String mia = "https://www.linkedin.com/in/mia-berg";
        boolean sent = i % 2 == 0;
        return "t" + i % 3_000 + ",,"
                + (sent ? "Mia Berg," + mia + ",Person," + other : "Person," + other + ",Mia Berg," + mia)
                + ",2026-02-10 08:00:00 UTC,,\"Message " + i + "\n" + "with some more words ".repeat(20) + "\",INBOX\n";
    }

    @Test
    void memoryDoesNotGrowWithTheMessages() throws Exception {
        EndlessSource source = new EndlessSource("messages.csv", 200_001, i -> switch (i) {
            case 0 -> MESSAGES;
            case 50_000, 200_000 -> look(message(i));
            default -> message(i);
        });
        CountingSink sink = read(source);
        assertThat(sink.activities()).isEqualTo(200_000);
        assertThat(sink.reports()).isEmpty();
        // In between the file gave 75 MB.
        assertThat(grown()).isLessThan(20 << 20);
    }

    @Test
    void aFieldOf100MegabytesIsNotHeld() throws Exception {
        String header = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n";
        String row = "2026-05-08 10:00:00,https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A7458194261025673216,";
        String megabyte = "A line of the field, and \"\"more\"\".\n".repeat(31_000);
        int lines = 31_000 * 100;
        CountingSink sink = read(new EndlessSource("Shares.csv", 102, i -> switch (i) {
            case 0 -> header + row + "First,,,PUBLIC\n" + row + "\"";
            case 1, 100 -> look(megabyte);
            case 101 -> "\",,,PUBLIC\n" + row.replace("7458", "7459") + "Last,,,PUBLIC\nBADROW\n";
            default -> megabyte;
        }));
        assertThat(sink.activities()).isEqualTo(2);
        assertThat(grown()).isLessThan(20 << 20);
        assertThat(sink.reports())
                .containsExactly(
                        "skipped [3, a field is longer than a million characters or the row has too many fields]",
                        "skipped [" + (5 + lines) + ", 6 fields were expected and 1 was there]");
    }

    @Test
    void aCommentOf100MegabytesIsNotHeld() throws Exception {
        String row = "2026-05-08 10:00:00,https://www.linkedin.com/feed/,";
        String megabyte = "x".repeat(1 << 20);
        CountingSink sink = read(new EndlessSource("Comments.csv", 102, i -> switch (i) {
            case 0 -> "Date,Link,Message\n" + row + "First\n" + row;
            case 1, 100 -> look(megabyte);
            case 101 -> "\n" + row + "Last\n";
            default -> megabyte;
        }));
        assertThat(sink.activities()).isEqualTo(2);
        assertThat(grown()).isLessThan(20 << 20);
        assertThat(sink.reports()).containsExactly("skipped [3, the comment is longer than a million characters]");
    }
}
