package org.mingle.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mingle.api.activity.Kind;
import org.mingle.api.rules.ExampleResult;
import org.mingle.api.rules.Finding;
import org.mingle.api.rules.GuestType;
import org.mingle.api.rules.Measure;
import org.mingle.api.rules.Parameter;
import org.mingle.api.rules.Principle;
import org.mingle.api.rules.Rule;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.RuleSet;
import org.mingle.api.rules.Settings;
import org.mingle.api.rules.Severity;
import org.mingle.api.rules.Subject;
import org.mingle.api.situation.Situation;

/** What every rule set keeps; extend it with yours. */
public abstract class RuleSetContractTest {
    private static final Pattern SET = Pattern.compile("[a-z][a-z0-9_-]*(\\.[a-z0-9][a-z0-9_-]*)+");
    private static final Pattern WORD = Pattern.compile("[a-z][a-z0-9_-]*(\\.[a-z0-9][a-z0-9_-]*)*");
    private static final Pattern FROM = Pattern.compile("(bundle|file|service) \\S.*");
    private static final int TITLE_WORDS = 8;

    /** Returns the set. */
    protected abstract RuleSet ruleSet();

    /** Returns a situation in which at least one rule speaks. */
    protected abstract Situation speaking();

    @Test
    public final void isNotRefused() {
        assertThat(ruleSet().problems()).isEmpty();
        assertThat(ruleSet().refused()).isFalse();
    }

    @Test
    public final void saysWhatItIsAndWhereItComesFrom() {
        assertThat(ruleSet().id()).matches(SET);
        assertThat(ruleSet().title()).isNotBlank();
        assertThat(ruleSet().version()).isNotBlank();
        assertThat(ruleSet().from()).matches(FROM);
    }

    @Test
    public final void describesEachRuleOnceAndAlwaysTheSame() {
        List<RuleDescription> descriptions = descriptions();
        assertThat(descriptions).extracting(RuleDescription::id).doesNotHaveDuplicates();
        assertThat(descriptions()).isEqualTo(descriptions);
    }

    @Test
    public final void titlesAreShortAndPlain() {
        assertThat(descriptions()).allSatisfy(rule -> {
            assertThat(rule.id()).matches(WORD);
            assertThat(rule.principle()).matches(WORD);
            assertThat(rule.title()).isNotBlank().doesNotEndWith(".");
            assertThat(rule.title().split(" ")).hasSizeLessThanOrEqualTo(TITLE_WORDS);
        });
    }

    @Test
    public final void parametersHaveDifferentNamesAndLieInTheirRange() {
        assertThat(descriptions()).allSatisfy(rule -> {
            assertThat(rule.parameters()).extracting(Parameter::name).doesNotHaveDuplicates();
            assertThat(rule.parameters()).allSatisfy(RuleSetContractTest::inRange);
        });
    }

    private static void inRange(Parameter parameter) {
        if (parameter.standard() instanceof Double standard) {
            Double min = parameter.min();
            Double max = parameter.max();
            assertThat(min == null || min <= standard)
                    .as(parameter.name() + " above its minimum")
                    .isTrue();
            assertThat(max == null || max >= standard)
                    .as(parameter.name() + " below its maximum")
                    .isTrue();
        }
    }

    @Test
    public final void principlesAndGuestsAreDeclaredOnce() {
        assertThat(ruleSet().principles()).extracting(Principle::id).doesNotHaveDuplicates();
        assertThat(ruleSet().guests()).extracting(GuestType::id).doesNotHaveDuplicates();
        assertThat(ruleSet().principles())
                .allSatisfy(principle -> assertThat(principle.measures())
                        .extracting(Measure::metric)
                        .doesNotHaveDuplicates());
    }

    @Test
    public final void holdsItsTongueWhenNothingIsKnown() {
        FakeSituation nothing = FakeSituation.at(LocalDate.of(2026, 1, 1));
        descriptions().stream()
                .flatMap(rule -> rule.metrics().stream())
                .filter(metric -> !nothing.metrics().contains(metric))
                .forEach(metric -> nothing.metric(metric, Measurements.absent()));
        assertThat(findings(nothing)).isEmpty();
    }

    @Test
    public final void saysWhatToDoRatherThanWhatAndBecauseOfWhat() {
        List<Said> findings = findings(speaking());
        assertThat(findings).isNotEmpty().allSatisfy(said -> {
            Finding finding = said.finding();
            assertThat(finding.action()).isNotBlank().doesNotEndWith(".");
            assertThat(finding.because()).as("rows that show why").isNotEmpty();
            if (said.severity().compareTo(Severity.IMPROVE) <= 0) {
                assertThat(finding.ratherThan()).as("what to do less").isNotBlank();
            }
        });
    }

    @Test
    public final void findsTheSameTwice() {
        Situation situation = speaking();
        assertThat(findings(situation)).isEqualTo(findings(situation));
    }

    @Test
    public final void examplesAreAsExpected() {
        assertThat(ruleSet().test())
                .allSatisfy(example -> assertThat(example)
                        .extracting(ExampleResult::passed)
                        .as(example.problem().toString())
                        .isEqualTo(true));
    }

    private List<RuleDescription> descriptions() {
        return ruleSet().rules().stream().map(Rule::description).toList();
    }

    private record Said(Severity severity, Finding finding) {}

    private List<Said> findings(Situation situation) {
        List<Said> findings = new ArrayList<>();
        for (Rule rule : ruleSet().rules()) {
            Situation seen = situation.over(rule.description().window());
            for (Subject subject : subjects(rule.description(), seen)) {
                rule.judge(subject, Settings.STANDARD)
                        .findings()
                        .forEach(finding ->
                                findings.add(new Said(rule.description().severity(), finding)));
            }
        }
        return findings;
    }

    private static List<Subject> subjects(RuleDescription rule, Situation seen) {
        return switch (rule.subject()) {
            case SITUATION -> List.of(Subject.of(seen));
            case TIE -> seen.ties().stream().map(tie -> Subject.of(seen, tie)).toList();
            case MOVE ->
                seen.moves().stream().map(move -> Subject.of(seen, move)).toList();
            case COMPANY ->
                seen.companies().watched().stream()
                        .map(company -> Subject.of(seen, company))
                        .toList();
            case QUESTION ->
                seen.questions().stream().map(each -> Subject.of(seen, each)).toList();
            case POST ->
                seen.activities().stream()
                        .filter(each -> each.sent() && (each.kind() == Kind.POST || each.kind() == Kind.REPLY))
                        .map(post -> Subject.of(seen, post, seen.analysis(post)))
                        .toList();
        };
    }
}
