package org.mingle.rules.pack.expression;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LimitsTest {
    private static final Bench BENCH = new Bench();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "activities.all(a, activities.all(b, activities.all(c, activities.all(d, a.words + b.words + c.words + d.words >= 0))))",
                "activities.all(a, activities.all(b, activities.all(c, (a.text + b.text + c.text).matches('(a|b|c|w)*z|.*'))))",
                "activities.map(a, activities + activities + activities).all(x, x.all(y, x.all(z, x.all(w, true))))",
                "activities.all(a, activities.all(b, activities.all(c, activities.map(q, q.text).join('').size() > 0)))",
                "activities.all(a, activities.all(b, activities.all(c, activities.latest(200).oldest(200).size() > 0)))",
            })
    void anEvilExpressionIsCutOff(String text) {
        Outcome outcome = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> BENCH.run(text, Wanted.CONDITION));
        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Failed.class,
                        failed -> assertThat(failed.costly()).isTrue());
    }

    @Test
    void aTextThatDoublesIsCutOff() {
        String text = "['xxxxxxxxxx']" + ".map(x, x + x)".repeat(15) + ".size() == 1";
        assertThat(BENCH.run(text, Wanted.CONDITION))
                .isEqualTo(new Outcome.Failed("it makes a text of more than 100000 characters", true));
    }

    @Test
    void aListThatDoublesIsCutOff() {
        String text = "[[1]]" + ".map(x, x + x)".repeat(15) + ".size() == 1";
        assertThat(BENCH.run(text, Wanted.CONDITION))
                .isEqualTo(new Outcome.Failed("it makes a list of more than 10000 items", true));
    }

    @Test
    void listsThatNestAreRefused() {
        assertThat(BENCH.fault("[1]" + ".map(x, [x, x])".repeat(15) + ".size() == 1")
                        .message())
                .contains("too deep");
    }

    @Test
    void longAndDeepExpressionsAreRefused() {
        assertThat(BENCH.holds("true" + " && true".repeat(100))).isTrue();
        assertThat(BENCH.fault("true" + " && true".repeat(1_000)).message()).contains("at most 4000 characters");
        assertThat(BENCH.checker
                        .check("(".repeat(900) + "true" + ")".repeat(900), Wanted.CONDITION)
                        .faults())
                .isNotEmpty();
        assertThat(BENCH.checker.check("!".repeat(3_000) + "true", Wanted.CONDITION))
                .isNotNull();
        assertThat(BENCH.checker
                        .check("[".repeat(1_500) + "]".repeat(1_500), Wanted.CONDITION)
                        .faults())
                .isNotEmpty();
    }
}
