package org.mingle.sample.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingle.api.rules.Judgement;
import org.mingle.api.rules.RuleSet;
import org.mingle.api.rules.Settings;
import org.mingle.api.rules.Subject;
import org.mingle.api.situation.Situation;
import org.mingle.testing.RuleSetContractTest;

class TeamRulesTest extends RuleSetContractTest {
    @Override
    protected RuleSet ruleSet() {
        return new TeamRules();
    }

    @Override
    protected Situation speaking() {
        return LonePosts.measured();
    }

    @Test
    void holdsItsTongueWhenTheTeamIsMentioned() {
        Situation together = LonePosts.situation().metric(TeamSpirit.ID, 0.6);
        assertThat(ruleSet().rules().get(0).judge(Subject.of(together), Settings.STANDARD))
                .isEqualTo(Judgement.SILENT);
    }
}
