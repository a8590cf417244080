package org.mingle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityId;
import org.mingle.api.activity.Audience;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.activity.Precision;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;

class DigestTest {
    private static Activity received(Map<String, Long> reception) {
        return new Activity(
                new ActivityId("x:1"),
                Network.X,
                Kind.POST,
                Direction.SENT,
                Audience.PUBLIC,
                Instant.parse("2026-03-01T10:00:00Z"),
                Precision.EXACT,
                null,
                List.of(),
                null,
                null,
                null,
                "Hello",
                1,
                null,
                List.of(),
                List.of(),
                reception,
                null,
                new SourceRow("tweets.js", 1));
    }

    /** Java orders its unchangeable maps anew in each process, so only a number from another process shows that ours does not. */
    @Test
    void theNumbersOfANetworkCountTheSameInEveryProcess() {
        Activity liked =
                received(Map.of("likes", 5L, "shares", 4L, "views", 3L, "replies", 2L, "quotes", 1L, "clicks", 9L));
        assertThat(Digest.of(liked)).isEqualTo(-2902051810861469584L);
        assertThat(Digest.of(received(Map.of("likes", 6L)))).isNotEqualTo(Digest.of(received(Map.of("likes", 5L))));
    }
}
