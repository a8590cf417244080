package org.mingle.rules.pack.expression;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckerTest {
    private static final Bench BENCH = new Bench();

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    metrics.publicActz >= 3 | 8 | metrics has no 'publicActz'; did you mean 'publicActs'?
                    1 > 0 && metrics .  replyRat > 0 | 20 | metrics has no 'replyRat'; did you mean 'replyRate'?
                    metric.publicActs > 1 | 0 | unknown name 'metric'; did you mean 'metrics'?
                    nonsense > 1 | 0 | unknown name 'nonsense'; known here: activities, asOf, metrics, tie
                    metrics.publicActs == 'x' | 19 | '==' does not go with a number and a text
                    metrics.publicActs + 1 | 0 | must be true or false, but is a number
                    activities | 0 | must be true or false, but is a list
                    tie | 0 | must be true or false, but is one whole 'tie'
                    [1, 'x'].size() == 2 | 0 | mixes kinds of values that do not go together
                    tie.name.matches('[') | 17 | not a valid pattern: missing closing ]
                    activities.latestt(3).size() == 1 | 18 | unknown name 'latestt'; did you mean 'latest'?
                    activities.filter(a, a.pub).size() == 1 | 23 | there is no field 'pub'
                    {'a': 1}.size() == 1 | 13 | 'size' does not go with a map
                    {'a': true}['a'] | 11 | '[]' does not go with a map and a text
                    tie.name.contains(3) | 17 | 'contains' does not go with a text and a number
                    [1, 2].contains(3) | 15 | 'contains' does not go with a list and a number
                    """)
    void mistakesAreFoundAtTheirPlace(String text, int offset, String message) {
        assertThat(BENCH.fault(text)).isEqualTo(new Fault(offset, message));
    }

    @Test
    void everyMistakeOfAnExpressionIsListed() {
        assertThat(BENCH.checker
                        .check("metrics.a > 1 && metrics.b > 1", Wanted.CONDITION)
                        .faults())
                .extracting(Fault::offset)
                .containsExactly(8, 25);
    }

    @Test
    void placesCountCharsAfterSignsOutsideTheBasicPlane() {
        assertThat(BENCH.fault("tie.name == '\uD83C\uDF89' && metrics.x > 1").offset())
                .isEqualTo("tie.name == '\uD83C\uDF89' && metrics.".length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "metrics.",
                "1 +",
                "((",
                "a b",
                "'open",
                "mingle.tie{}",
                "dyn(1) == 1",
                "type(1) == int",
                "[[[[1]]]].size() == 1",
                "metrics == metrics",
                "\u0000",
                "has(metrics)",
                "1u == 1u",
                "b'x' == b'x'"
            })
    void nonsenseIsAMistakeAndNothingElse(String text) {
        assertThat(BENCH.checker.check(text, Wanted.CONDITION).faults()).isNotEmpty();
    }
}
