package org.mingle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mingle.api.coach.RuleSetStatus.State;
import org.mingle.api.rules.About;
import org.mingle.api.rules.Judgement;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.SubjectKind;
import org.mingle.testing.FakeRule;
import org.mingle.testing.FakeRuleSet;
import org.mingle.testing.FakeSituation;
import org.mingle.testing.Samples;
import org.mingle.testing.TieBuilder;

/** A rule that cannot judge falls silent; the rest of its set speaks. */
class SilencedRuleTest {
    private static final Problem TROUBLE = new Problem("house.rules.yaml", 12, 7, "rule active.many costs too much");

    private static FakeSituation with(int ties) {
        FakeSituation situation = FakeSituation.at(Coaching.AS_OF);
        for (int i = 0; i < ties; i++) {
            situation.tie(TieBuilder.with(Samples.contact("Guest " + i)).build());
        }
        return situation;
    }

    @Test
    void aRuleInTroubleIsAskedNoMoreAndItsFindingsAreDropped() {
        AtomicInteger asked = new AtomicInteger();
        FakeRule many = new FakeRule(
                Coaching.rule("active.many", SubjectKind.TIE),
                (subject, settings) -> asked.incrementAndGet() < 3
                        ? Judgement.of(FakeRule.finding(About.NOTHING))
                        : Judgement.unable(TROUBLE));
        Coaching coaching = new Coaching(with(9))
                .with(FakeRuleSet.of("org.house", many, FakeRule.speaking(Coaching.rule("active.other"))));
        var advice = coaching.advice();
        assertThat(advice.recommendations()).extracting(each -> each.rule()).containsExactly("org.house/active.other");
        assertThat(advice.problems()).containsExactly(TROUBLE);
        assertThat(asked).hasValue(3);
        assertThat(coaching.coach.ruleSets())
                .extracting(status -> status.state())
                .containsExactly(State.IN_FORCE);
        assertThat(coaching.advice().problems())
                .as("remembered with the answers")
                .containsExactly(TROUBLE);
    }
}
