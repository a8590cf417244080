package org.mingle.importer.bluesky;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mingle.api.progress.Progress;
import org.mingle.guests.packing.Car;
import org.mingle.guests.packing.Json;
import org.mingle.guests.packing.Link;
import org.mingle.guests.packing.SearchTree;
import org.mingle.testing.CountingSink;
import org.mingle.testing.EndlessSource;

/** A repository larger than the memory it may take: it is made while it is read, and what is read is dropped. */
@Timeout(120)
class StreamingTest {
    private static final int RECORDS = 30_000;
    private static final int FROM = 5_000;
    private static final int TO = 25_000;
    private static final int MOST = 20 << 20;

    private final List<Long> live = new ArrayList<>();

    private static Map<String, Object> record(int i) {
        return Json.object(
                "$type",
                Reads.POST,
                "createdAt",
                Reads.time(i % 800),
                "text",
                "Post " + i + " says more. ".repeat(350));
    }

    /** Returns one block, without the header of a file. */
    private static byte[] block(int i) throws Exception {
        Car car = new Car();
        byte[] file = car.bytes(car.add(record(i)));
        return Arrays.copyOfRange(file, 1 + file[0], file.length);
    }

    private byte[] piece(int i) {
        try {
            if (i == FROM || i == TO) {
                System.gc();
                live.add(Runtime.getRuntime().totalMemory()
                        - Runtime.getRuntime().freeMemory());
            }
            return block(i);
        } catch (Exception never) {
            throw new AssertionError(never);
        }
    }

    @Test
    void memoryDoesNotGrowWithTheRepository() throws Exception {
        Car tree = new Car();
        TreeMap<String, Link> links = new TreeMap<>();
        for (int i = 0; i < RECORDS; i++) {
            links.put(Reads.POST + "/" + Reads.key(i), Car.name(record(i)));
        }
        byte[] start = tree.bytes(Reads.commit(tree, SearchTree.add(links, tree)));
        CountingSink sink = new CountingSink(null);
        EndlessSource source = EndlessSource.ofBytes("repo.car", RECORDS + 1, i -> i == 0 ? start : piece(i - 1));
        new BlueskyImporter().read(source, sink, Progress.NONE);
        assertThat(sink.activities()).isEqualTo(RECORDS);
        assertThat(sink.reports()).isEmpty();
        // In between the file gave 80 MB, in each of two readings.
        assertThat(live).hasSize(4);
        assertThat(live.get(1) - live.get(0)).isLessThan(MOST);
        assertThat(live.get(3) - live.get(2)).isLessThan(MOST);
    }
}
