package org.mingle.api.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Times as nearly all programs write them, beside what Java reads. */
class TimestampTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T10:00:00Z",
                "2024-02-29T23:59:59Z",
                "1969-12-31T00:00:00.5Z",
                "2026-03-01T10:00:00.123Z",
                "2026-03-01T10:00:00.123456Z",
                "0000-01-01T00:00:00.123456789Z"
            })
    void readsWhatJavaReads(String text) {
        assertThat(Timestamp.of(text)).isEqualTo(OffsetDateTime.parse(text).toInstant());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Z",
                "2026-03-01",
                "2026-02-29T10:00:00Z",
                "2026-13-01T10:00:00Z",
                "2026-03-01T24:00:00Z",
                "2026-03-01T10:60:00Z",
                "2026-03-01T10:00:60Z",
                "2026-03-01 10:00:00Z",
                "2026-03-01T10:00:00",
                "2026-03-01T10:00:00.Z",
                "2026-03-01T10:00:00,5Z",
                "2026-03-01T10:00:00.1234567890Z",
                "2026-03-01T10:00:00+01:00",
                "2026-03-01T1a:00:00Z",
                "+2026-03-01T10:00:00Z",
                "\u0662026-03-01T10:00:00Z"
            })
    void leavesTheRestToOthers(String text) {
        assertThat(Timestamp.of(text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-03-01T10:00:00Z",
                " 2026-03-01T10:00Z\n",
                "2026-03-01T11:00:00+01:00",
                "2026-03-01T10:00:00",
                "2026-03-01T10:00"
            })
    void readsAnyWayOfOneMoment(String text) {
        assertThat(Timestamp.any(text)).isEqualTo(Instant.parse("2026-03-01T10:00:00Z"));
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "yesterday", "2026-03-01", "2026-02-30T10:00:00"})
    void saysNothingOfWhatIsNoMoment(String text) {
        assertThat(Timestamp.any(text)).isNull();
    }

    @Test
    void everySecondOfADayIsItself() {
        Instant start = Instant.parse("2000-02-28T23:00:00Z");
        for (int second = 0; second < 86_400; second += 61) {
            Instant at = start.plusSeconds(second);
            assertThat(Timestamp.of(at.toString())).isEqualTo(at);
        }
    }
}
