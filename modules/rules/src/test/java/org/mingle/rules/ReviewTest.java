package org.mingle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.mingle.api.analysis.PostAnalysis;
import org.mingle.api.coach.Draft;
import org.mingle.api.coach.Review;
import org.mingle.api.contact.Network;
import org.mingle.api.rules.About;
import org.mingle.api.rules.Finding;
import org.mingle.api.rules.Judgement;
import org.mingle.api.rules.Principle;
import org.mingle.api.rules.Remark;
import org.mingle.api.rules.Rule;
import org.mingle.api.rules.SubjectKind;
import org.mingle.testing.FakeRule;
import org.mingle.testing.FakeRuleSet;
import org.mingle.testing.Samples;

class ReviewTest {
    private static final String TEXT = "Our world-leading tool: https://example.org/tool, by @ann_b.";

    private static Review review(Rule... rules) {
        Principle authentic = new Principle("authentic", "Authentic", "No false claims", List.of(), null);
        Principle active = new Principle("active", "Active", "Be there", List.of(), null);
        FakeRuleSet set =
                new FakeRuleSet("org.set", List.of(active, authentic), List.of(), List.of(rules), List.of(), false);
        return Coaching.nothing().with(set).coach.review(new Draft(TEXT, Network.LINKEDIN, "en"), null, Coaching.AS_OF);
    }

    private static FakeRule remarking(String id, Remark... remarks) {
        return new FakeRule(
                Coaching.rule(id, SubjectKind.POST),
                (subject, settings) -> Judgement.of(
                        new Finding(About.NOTHING, "Soften it", "shouting", null, List.of(), List.of(remarks))));
    }

    @Test
    void marksPlacesWithTheirTextInOrder() {
        Review review = review(
                remarking("authentic.b", new Remark(44, 999, "late", "s")),
                remarking("authentic.a", new Remark(4, 17, "Nobody can check this", "Give a number")));
        assertThat(review.remarks())
                .extracting(Review.JudgedRemark::text)
                .containsExactly("world-leading", TEXT.substring(44));
        assertThat(review.remarks().get(0).rule()).isEqualTo("org.set/authentic.a");
    }

    @Test
    void takesPointsForEveryRuleThatSpeaksAndKnowsNothingOfOthers() {
        Review review = review(
                remarking("authentic.a", new Remark(4, 17, "m", "s")),
                FakeRule.speaking(Coaching.rule("active.situation")));
        assertThat(review.principles()).containsEntry("authentic", 75).containsEntry("active", null);
        assertThat(review.principles().keySet()).containsExactly("active", "authentic");
    }

    /** A text in a language that nobody reads must not look like a perfect one. */
    @Test
    void givesNoMarksToWhatCannotBeRead() {
        Coaching coaching = Coaching.nothing()
                .with(new FakeRuleSet(
                        "org.set",
                        List.of(),
                        List.of(),
                        List.of(
                                new FakeRule(
                                        Coaching.rule("authentic.a", SubjectKind.POST),
                                        (subject, settings) -> Judgement.SILENT),
                                remarking("personal.b", new Remark(0, 4, "m", "s"))),
                        List.of(),
                        false));
        assertThat(coaching.coach
                        .review(new Draft(TEXT, Network.LINKEDIN, null), null, Coaching.AS_OF)
                        .principles())
                .containsEntry("authentic", 100)
                .containsEntry("personal", 75);
        coaching.observer.read(new PostAnalysis(
                "und", 4, 1, Set.of(), null, null, null, null, null, null, null, null, null, null, null, 6.0, null,
                List.of()));
        assertThat(coaching.coach
                        .review(new Draft(TEXT, Network.LINKEDIN, null), null, Coaching.AS_OF)
                        .principles())
                .containsEntry("authentic", null)
                .containsEntry("personal", 75);
        coaching.observer.read(Samples.analysis(0));
        assertThat(coaching.coach
                        .review(new Draft("", Network.LINKEDIN, null), null, Coaching.AS_OF)
                        .principles())
                .containsEntry("authentic", null);
    }

    @Test
    void speaksOfTheWholeTextWhenARulePointsNowhere() {
        Review review = review(remarking("authentic.a"));
        assertThat(review.remarks()).singleElement().satisfies(remark -> {
            assertThat(remark.text()).isEqualTo(TEXT);
            assertThat(remark.remark().suggestion()).isEqualTo("Soften it");
        });
    }

    @Test
    void readsLinksAndMentionsOutOfTheDraft() {
        FakeRule reading = new FakeRule(Coaching.rule("quality.reads", SubjectKind.POST), (subject, settings) -> {
            assertThat(subject.post().links()).extracting(Object::toString).containsExactly("https://example.org/tool");
            assertThat(subject.post().mentions()).containsExactly("ann_b");
            return Judgement.of(FakeRule.finding(About.NOTHING));
        });
        assertThat(review(reading).remarks()).hasSize(1);
    }
}
