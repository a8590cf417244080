package org.mingle.importer.mastodon;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mingle.api.contact.Party;

class RecentTest {
    private static final int MOST = 20_000;
    private static final int ROUNDS = 90_000;
    private static final List<Party> ADA = List.of(new Party(null, "Ada", List.of()));

    private final Random random = new Random(7);

    /** Some come again while they are known, some after they were forgotten, and some have the same hash. */
    private String id() {
        return (random.nextBoolean() ? "Aa" : "BB") + random.nextInt(30_000);
    }

    private Recent.Post post(String id) {
        return new Recent.Post(
                Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
                random.nextInt(3) == 0 ? id : "tag:" + random.nextInt() + (random.nextBoolean() ? "\u20AC" : "\uD83D"),
                random.nextBoolean() ? ADA : List.of());
    }

    @Test
    void theLatestAreKnownAsTheyWereGivenLast() {
        Recent recent = new Recent();
        Map<String, Recent.Post> known = new LinkedHashMap<>();
        int found = 0;
        for (int i = 0; i < ROUNDS; i++) {
            String asked = id();
            found += known.containsKey(asked) ? 1 : 0;
            assertThat(recent.find(asked)).isEqualTo(known.get(asked));
            String id = id();
            Recent.Post post = post(id);
            assertThat(recent.add(id, post)).isEqualTo(known.put(id, post) != null);
            if (known.size() > MOST) {
                known.remove(known.keySet().iterator().next());
            }
        }
        assertThat(found).isBetween(ROUNDS / 10, ROUNDS * 9 / 10);
        assertThat(recent.find(null)).isNull();
    }
}
