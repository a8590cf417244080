package org.mingle.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.GuestLikeness.Membership;
import org.mingle.api.coach.Score;
import org.mingle.api.rules.GuestType;
import org.mingle.api.rules.Measure;
import org.mingle.api.rules.Principle;
import org.mingle.api.rules.Standing;
import org.mingle.testing.FakeRuleSet;
import org.mingle.testing.FakeSituation;

class ScoreTest {
    private static final Principle PERSONAL = new Principle(
            "personal",
            "Personal",
            "Reveal what makes you tick",
            List.of(
                    new Measure("firstPersonShare", 35, 0.02, 0.09, 0.0, 0.18),
                    new Measure("personalShare", 35, 0.15, 0.5, 0.0, 1.0),
                    new Measure("storyShare", 30, 0.1, null, 0.0, null)),
            "posts");

    private record Type(String id, Function<Standing, OptionalDouble> body) implements GuestType {
        @Override
        public String title() {
            return id;
        }

        @Override
        public String portrait() {
            return id;
        }

        @Override
        public OptionalDouble membership(Standing standing) {
            return body.apply(standing);
        }
    }

    private static Type guest(String id, double value) {
        return new Type(id, standing -> OptionalDouble.of(value));
    }

    private static Advice advice(FakeSituation situation, GuestType... guests) {
        return new Coaching(situation)
                .with(new FakeRuleSet("org.set", List.of(PERSONAL), List.of(guests), List.of(), List.of(), false))
                .advice();
    }

    private static Score score(FakeSituation situation) {
        return advice(situation).principles().get(0);
    }

    private static FakeSituation nothing() {
        return FakeSituation.at(Coaching.AS_OF);
    }

    @Test
    void givesFullPointsInsideTheBands() {
        Score score = score(nothing()
                .metric("firstPersonShare", 0.05)
                .metric("personalShare", 0.2)
                .metric("storyShare", 0.4));
        assertThat(score.score()).isEqualTo(100);
    }

    @Test
    void countsTooMuchAsWrong() {
        Score score = score(nothing()
                .metric("firstPersonShare", 0.135)
                .metric("personalShare", 1.0)
                .metric("storyShare", 0.05));
        assertThat(score.parts()).extracting(Score.Part::points).containsExactly(17.5, 0.0, 15.0);
        assertThat(score.score()).isEqualTo(33);
    }

    @Test
    void leavesOutWhatNobodyKnows() {
        Score score = score(nothing().metric("personalShare", 0.075));
        assertThat(score.score()).isEqualTo(50);
        assertThat(score.parts().get(0).points()).isNull();
        assertThat(score.n()).isEqualTo(100);
    }

    @Test
    void hasNoScoreWithoutData() {
        assertThat(score(nothing()).enough()).isFalse();
    }

    @Test
    void isNothingWhenNothingWasDone() {
        Score score = score(nothing().metric("posts", 0).metric("personalShare", 0.3));
        assertThat(score.score()).isZero();
    }

    @Test
    void seesTheGuestWithTheLargestMembership() {
        Advice advice = advice(nothing(), guest("hider", 0.4), guest("shouter", 0.7));
        assertThat(advice.guest().best().id()).isEqualTo("shouter");
    }

    @Test
    void letsTheOrderDeclaredDecideWhenTwoAreClose() {
        assertThat(advice(nothing(), guest("hider", 0.69), guest("shouter", 0.7))
                        .guest()
                        .best()
                        .id())
                .isEqualTo("hider");
        assertThat(advice(nothing(), guest("hider", 0.67), guest("shouter", 0.7))
                        .guest()
                        .best()
                        .id())
                .isEqualTo("shouter");
    }

    @Test
    void seesNobodyBelowAThird() {
        assertThat(advice(nothing(), guest("hider", 0.29)).guest().best()).isNull();
    }

    @Test
    void tellsGuestsTheScoresAndTheGuestsBeforeThem() {
        List<Standing> seen = new ArrayList<>();
        Type last = new Type("host", standing -> {
            seen.add(standing);
            return OptionalDouble.empty();
        });
        Advice advice = advice(nothing().metric("personalShare", 0.075), guest("hider", 0.4), last);
        assertThat(seen).singleElement().satisfies(standing -> {
            assertThat(standing.scores()).containsEntry("personal", 0.5);
            assertThat(standing.guests()).containsEntry("hider", 0.4);
        });
        assertThat(advice.guest().memberships()).extracting(Membership::value).containsExactly(0.4, null);
    }
}
