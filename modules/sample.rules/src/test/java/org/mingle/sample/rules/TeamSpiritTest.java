package org.mingle.sample.rules;

import org.mingle.api.situation.Metric;
import org.mingle.api.situation.Situation;
import org.mingle.testing.MetricContractTest;

class TeamSpiritTest extends MetricContractTest {
    @Override
    protected Metric metric() {
        return new TeamSpirit();
    }

    @Override
    protected Situation measurable() {
        return LonePosts.situation();
    }
}
