package org.mingle.importer.bluesky;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.mingle.api.importing.Timestamp;

/** When a record was made: as its program says, unless that cannot be; its key tells it too. */
final class Moments {
    /** Posts that were brought from elsewhere are older than Bluesky; a clock that was never set says less. */
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    /** Clocks are wrong by minutes or by a zone; beyond that, nobody wrote tomorrow's post. */
    private static final Duration AHEAD = Duration.ofDays(1);

    private Moments() {}

    /** Returns the moment, null when neither the record nor its key tells it. */
    static @Nullable Instant of(Fields record, AtUri uri) {
        Instant said = Timestamp.any(record.text("createdAt"));
        Instant made = uri.made();
        boolean impossible = said == null
                || said.isBefore(EARLIEST)
                || said.isAfter(LATEST)
                || made != null && said.isAfter(made.plus(AHEAD));
        return impossible ? made : said;
    }
}
