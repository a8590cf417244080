package org.mingle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.coach.RuleSetStatus.State;
import org.mingle.api.rules.About;
import org.mingle.api.rules.Judgement;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.RuleSet;
import org.mingle.api.rules.Severity;
import org.mingle.testing.FakeRule;
import org.mingle.testing.FakeRuleSet;
import org.mingle.testing.FakeSituation;

class RuleCoachTest {
    private static final FakeRuleSet GOOD = FakeRuleSet.of("org.good", FakeRule.speaking(Coaching.rule("active.one")));

    private static State state(Coaching coaching, String id) {
        return coaching.coach.ruleSets().stream()
                .filter(status -> status.set().id().equals(id))
                .map(RuleSetStatus::state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void advisesWithOneSet() {
        Coaching coaching = Coaching.nothing().with(GOOD);
        assertThat(coaching.rules()).containsExactly("org.good/active.one");
        assertThat(coaching.advice().ruleSets()).singleElement().satisfies(set -> {
            assertThat(set.set().id()).isEqualTo("org.good");
            assertThat(set.on()).isEqualTo(1);
        });
        assertThat(coaching.problems()).isEmpty();
    }

    @Test
    void saysNothingWithoutSets() {
        assertThat(Coaching.nothing().advice().recommendations()).isEmpty();
        assertThat(Coaching.nothing().advice().principles()).isEmpty();
        assertThat(Coaching.nothing().advice().guest().best()).isNull();
    }

    @Test
    void cutsOffASetThatThrowsAndGoesOn() {
        AtomicInteger calls = new AtomicInteger();
        FakeRule throwing = new FakeRule(Coaching.rule("active.bad"), (subject, settings) -> {
            calls.incrementAndGet();
            throw new IllegalStateException("a secret of somebody");
        });
        Coaching coaching =
                Coaching.nothing().with(FakeRuleSet.of("org.bad", throwing)).with(GOOD);
        assertThat(coaching.rules()).containsExactly("org.good/active.one");
        assertThat(coaching.problems())
                .containsExactly("Rule set org.bad threw an error and is cut off until its bundle is restarted.");
        assertThat(state(coaching, "org.bad")).isEqualTo(State.CUT_OFF);
        coaching.advice();
        assertThat(calls).hasValue(1);
    }

    @Test
    void doesNotWaitForASetThatNeverReturnsNorCallItAgain() {
        AtomicInteger calls = new AtomicInteger();
        CountDownLatch never = new CountDownLatch(1);
        FakeRule hanging = new FakeRule(Coaching.rule("active.hangs"), (subject, settings) -> {
            calls.incrementAndGet();
            while (never.getCount() > 0) {
                try {
                    never.await();
                } catch (InterruptedException e) {
                    Thread.onSpinWait();
                }
            }
            return Judgement.SILENT;
        });
        FakeRuleSet set = FakeRuleSet.of("org.hangs", hanging);
        Coaching coaching = Coaching.nothing().with(set).with(GOOD);
        assertThat(coaching.rules()).containsExactly("org.good/active.one");
        assertThat(coaching.rules()).containsExactly("org.good/active.one");
        assertThat(calls).hasValue(1);
        assertThat(coaching.problems())
                .singleElement()
                .asString()
                .contains("org.hangs")
                .contains("needs restart");
        coaching.coach.removeRuleSet(set);
        never.countDown();
        coaching.with(set);
        assertThat(coaching.problems()).isEmpty();
        assertThat(calls).hasValue(2);
    }

    @Test
    void namesTheBundleOfASetThatCannotEvenSayItsName() {
        RuleSet nameless = (RuleSet) Proxy.newProxyInstance(
                RuleSet.class.getClassLoader(), new Class<?>[] {RuleSet.class}, (proxy, method, arguments) -> {
                    throw new IllegalStateException("no name");
                });
        Coaching coaching = Coaching.nothing().with(nameless).with(GOOD);
        assertThat(coaching.rules()).containsExactly("org.good/active.one");
        assertThat(coaching.problems()).singleElement().asString().contains("org.example.bundle threw an error");
    }

    @Test
    void letsTheHighestRankingSpeakAndListsTheOther() {
        FakeRuleSet file = FakeRuleSet.of("org.good", FakeRule.speaking(Coaching.rule("active.mine")));
        Coaching coaching = Coaching.nothing().with(GOOD, 0).with(file, 100);
        assertThat(coaching.rules()).containsExactly("org.good/active.mine");
        assertThat(coaching.coach.ruleSets())
                .extracting(RuleSetStatus::state)
                .containsExactly(State.IN_FORCE, State.SHADOWED);
        coaching.coach.removeRuleSet(file);
        assertThat(coaching.rules()).containsExactly("org.good/active.one");
    }

    @Test
    void letsTheFirstToComeSpeakAtEqualRanking() {
        FakeRuleSet second = FakeRuleSet.of("org.good", FakeRule.speaking(Coaching.rule("active.second")));
        assertThat(Coaching.nothing().with(GOOD).with(second).rules()).containsExactly("org.good/active.one");
    }

    @Test
    void letsARefusedSetStandInNobodysWay() {
        Problem mistake = new Problem("house.rules.yaml", 12, 11, "metric broadcastShar is not known");
        Coaching coaching = Coaching.nothing().with(GOOD).with(FakeRuleSet.refused("org.good", mistake), 100);
        assertThat(coaching.rules()).containsExactly("org.good/active.one");
        assertThat(coaching.advice().problems()).containsExactly(mistake);
        assertThat(coaching.coach.ruleSets())
                .extracting(RuleSetStatus::state)
                .containsExactly(State.IN_FORCE, State.REFUSED);
    }

    @Test
    void putsRulesToSleepWhileAMetricIsAway() {
        FakeRuleSet team = FakeRuleSet.of(
                "org.team",
                FakeRule.speaking(Coaching.reading("personal.team", "teamSpirit")),
                FakeRule.speaking(Coaching.rule("active.awake")));
        Coaching coaching = Coaching.nothing().with(team);
        assertThat(coaching.rules()).containsExactly("org.team/active.awake");
        assertThat(coaching.problems())
                .containsExactly("metric teamSpirit is not there: rule org.team/personal.team sleeps until it comes");
        coaching.observer.see(FakeSituation.at(Coaching.AS_OF).metric("teamSpirit", 0.4));
        assertThat(coaching.rules()).containsExactly("org.team/active.awake", "org.team/personal.team");
        assertThat(coaching.problems()).isEmpty();
    }

    @Test
    void obeysProfilesAndSaysSoInTheListOfRules() {
        Coaching coaching = Coaching.nothing().with(GOOD);
        coaching.profile("org.good/active.one.severity", "act");
        assertThat(coaching.advice().recommendations())
                .singleElement()
                .satisfies(each -> assertThat(each.severity()).isEqualTo(Severity.ACT));
        assertThat(coaching.coach.ruleSets().get(0).rules())
                .singleElement()
                .satisfies(rule -> assertThat(rule.modified()).isTrue());
        coaching.profile("ruleSets", "org.other");
        assertThat(coaching.rules()).isEmpty();
        assertThat(state(coaching, "org.good")).isEqualTo(State.OFF);
    }

    @Test
    void asksOnlyTheSetThatChanged() {
        AtomicInteger calls = new AtomicInteger();
        FakeRule counting = new FakeRule(Coaching.rule("active.counts"), (subject, settings) -> {
            calls.incrementAndGet();
            return Judgement.of(FakeRule.finding(About.NOTHING));
        });
        Coaching coaching = Coaching.nothing().with(FakeRuleSet.of("org.counts", counting));
        coaching.advice();
        coaching.with(GOOD);
        coaching.profile("org.good/active.one.on", "false");
        assertThat(coaching.rules()).containsExactly("org.counts/active.counts");
        assertThat(calls).hasValue(1);
        coaching.profile("org.counts/active.counts.severity", "notice");
        assertThat(coaching.advice().recommendations().get(0).severity()).isEqualTo(Severity.NOTICE);
    }

    @Test
    void tellsWhoListensThatSetsProfilesAndMetricsChange() throws Exception {
        AtomicInteger heard = new AtomicInteger();
        Coaching coaching = Coaching.nothing();
        AutoCloseable registration = coaching.coach.onChange(heard::incrementAndGet);
        coaching.with(GOOD);
        coaching.profile("ruleSets", "org.good");
        coaching.observer.see(FakeSituation.at(Coaching.AS_OF));
        coaching.coach.removeRuleSet(GOOD);
        assertThat(heard).hasValue(4);
        registration.close();
        coaching.with(GOOD);
        assertThat(heard).hasValue(4);
    }

    @Test
    void whileItGoesItTellsNobodyOfTheSetsThatLeaveIt() throws Exception {
        AtomicInteger heard = new AtomicInteger();
        Coaching coaching = Coaching.nothing().with(GOOD);
        coaching.coach.onChange(heard::incrementAndGet);
        coaching.coach.close();
        coaching.coach.removeRuleSet(GOOD);
        assertThat(heard).hasValue(0);
    }

    @Test
    void reportsARuleThatLacksData() {
        FakeRule wanting = new FakeRule(
                Coaching.rule("active.wants"), (subject, settings) -> Judgement.notEnoughData("replyRate"));
        assertThat(Coaching.nothing()
                        .with(FakeRuleSet.of("org.wants", wanting))
                        .advice()
                        .missing())
                .singleElement()
                .satisfies(missing -> {
                    assertThat(missing.rule()).isEqualTo("org.wants/active.wants");
                    assertThat(missing.what()).isEqualTo("replyRate");
                });
    }

    @Test
    void answersTheSameTwice() {
        FakeRuleSet many = FakeRuleSet.of(
                "org.many",
                FakeRule.speaking(Coaching.rule("active.b")),
                FakeRule.speaking(Coaching.rule("quality.a")),
                FakeRule.speaking(Coaching.rule("active.a")));
        var first = Coaching.nothing().with(many).with(GOOD).advice().recommendations();
        var second = Coaching.nothing().with(GOOD).with(many).advice().recommendations();
        assertThat(second).isEqualTo(first).hasSize(4);
    }
}
