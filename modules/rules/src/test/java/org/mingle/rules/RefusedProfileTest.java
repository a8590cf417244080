package org.mingle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingle.api.rules.Problem;
import org.mingle.testing.FakeRuleSet;

class RefusedProfileTest {
    @Test
    void doesNotBlameAProfileForTheRulesOfASetThatCannotBeRead() {
        Coaching coaching = Coaching.nothing().with(FakeRuleSet.refused("org.house", Problem.of("a mistake")));
        coaching.profile("ruleSets", "org.house", "org.house/active.one.on", "false");
        assertThat(coaching.problems()).containsExactly("a mistake");
    }
}
