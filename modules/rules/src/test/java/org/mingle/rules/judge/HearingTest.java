package org.mingle.rules.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mingle.api.rules.About;
import org.mingle.api.rules.Judgement;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.Settings;
import org.mingle.api.rules.Severity;
import org.mingle.api.rules.Subject;
import org.mingle.api.rules.SubjectKind;
import org.mingle.rules.profile.Choice;
import org.mingle.rules.sets.ActiveRule;
import org.mingle.testing.FakeRule;
import org.mingle.testing.FakeSituation;

class HearingTest {
    private static final List<Subject> MANY =
            Collections.nCopies(5_000, Subject.of(FakeSituation.at(LocalDate.of(2026, 11, 1))));
    private static final RuleDescription SLOW =
            RuleDescription.of("active.slow", "A slow rule", "active", Severity.IMPROVE, SubjectKind.SITUATION);

    private final AtomicInteger asked = new AtomicInteger();

    private Hearing hearing(Duration share, long spinNanos) {
        FakeRule rule = new FakeRule(SLOW, (subject, settings) -> {
            asked.incrementAndGet();
            long until = System.nanoTime() + spinNanos;
            while (System.nanoTime() < until) {
                Thread.onSpinWait();
            }
            return Judgement.of(FakeRule.finding(About.NOTHING));
        });
        Choice choice = new Choice(true, Severity.IMPROVE, Settings.STANDARD, false);
        return new Hearing(new ActiveRule("org.house/active.slow", SLOW, rule, choice), share);
    }

    @Test
    void aRuleThatUsesUpItsShareIsSilent() throws InterruptedException {
        Hearing hearing = hearing(Duration.ofMillis(50), 2_000_000);
        hearing.hear(MANY);
        assertThat(hearing.findings()).isEmpty();
        assertThat(asked).hasValueLessThan(MANY.size());
        assertThat(hearing.trouble())
                .map(Problem::message)
                .contains(
                        "Rule org.house/active.slow takes too long for 5000 things to look at, and is silent in this run.");
    }

    @Test
    void aQuickRuleIsHeardToTheEnd() throws InterruptedException {
        Hearing hearing = hearing(Duration.ofMinutes(5), 0);
        hearing.hear(MANY);
        assertThat(hearing.findings()).hasSameSizeAs(MANY);
        assertThat(hearing.trouble()).isEmpty();
    }
}
