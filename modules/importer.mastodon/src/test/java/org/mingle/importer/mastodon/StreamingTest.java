package org.mingle.importer.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingle.api.progress.Progress;
import org.mingle.testing.CountingSink;
import org.mingle.testing.EndlessSource;

/** An outbox larger than the memory it may take: it is made while it is read, and what is read is dropped. */
@Timeout(120)
class StreamingTest {
    private static final int MOST = 20 << 20;

    private final List<Long> live = new ArrayList<>();

    private String look(String piece) {
        System.gc();
        live.add(Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
        return piece;
    }

    private static String act(int i) {
        String more = i % 3 == 0 ? Reads.answers(Reads.id(i - 1)) : "";
        return Reads.post(i, "<p>Post " + i + " with some more words".repeat(10) + "</p>", more) + ",";
    }

    @Test
    void memoryDoesNotGrowWithTheOutbox() throws Exception {
        CountingSink sink = new CountingSink(null);
        EndlessSource source = new EndlessSource("outbox.json", 120_002, i -> switch (i) {
            case 0 -> "{\"id\": \"outbox.json\", \"type\": \"OrderedCollection\", \"orderedItems\": [";
            case 40_000, 120_000 -> look(act(i));
            case 120_001 -> "{}]}";
            default -> act(i);
        });
        new MastodonImporter().read(source, sink, Progress.NONE);
        assertThat(sink.activities()).isEqualTo(120_000);
        assertThat(sink.reports())
                .containsExactly("skipped [1, the type of an act was expected, such as Create or Announce]");
        // In between the file gave 80 MB.
        assertThat(live).hasSize(2);
        assertThat(live.get(1) - live.get(0)).isLessThan(MOST);
    }
}
