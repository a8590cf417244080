package org.mingle.sample.rules;

import java.time.Instant;
import java.time.LocalDate;
import org.mingle.testing.FakeSituation;
import org.mingle.testing.Samples;

/** Somebody who posts a lot and never mentions anybody. */
final class LonePosts {
    private LonePosts() {}

    static FakeSituation situation() {
        FakeSituation situation = FakeSituation.at(LocalDate.of(2026, 11, 1));
        for (int day = 6; day > 0; day--) {
            Instant at = Instant.parse("2026-10-0" + day + "T09:00:00Z");
            situation.activity(Samples.post("post-" + day, at, "I built it.").build());
        }
        return situation;
    }

    static FakeSituation measured() {
        FakeSituation situation = situation();
        return situation.metric(TeamSpirit.ID, new TeamSpirit().compute(situation));
    }
}
