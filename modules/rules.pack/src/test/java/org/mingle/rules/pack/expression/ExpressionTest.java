package org.mingle.rules.pack.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpressionTest {
    private static final Bench BENCH = new Bench();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "metrics.publicActs == 20",
                "20 == metrics.publicActs",
                "metrics.publicActs != 21",
                "metrics.publicActs >= 10 && metrics.broadcastShare > 0",
                "metrics.publicActs / 3 > 6 && metrics.publicActs / 3 < 7",
                "1 + metrics.publicActs == 21.0",
                "metrics.publicActs - 1 == 19 && 2 * metrics.publicActs == 40",
                "metrics.publicActs in [10, 20]",
                "-metrics.publicActs < 0",
                "(metrics.publicActs == 20 ? 1 : 0.5) + 0.5 == 1.5",
                "(metrics.publicActs == 21 ? 0.5 : 1) + 1 == 2",
                "min(1, metrics.publicActs / 10) == 1",
                "max(0, metrics.broadcastShare, 0.1) == 0.9",
                "abs(-3) == 3 && round(2.6) == 3",
                "7 / 2 == 3",
                "activities.filter(a, a.public).latest(10).size() == 10",
                "activities.latest(1)[0].text == 'word 0'",
                "activities.oldest(1)[0].text == 'word 199'",
                "activities.count() / 400 == 0.5",
                "activities.exists(a, a.words == 7)",
                "activities.all(a, a.text.startsWith('word'))",
                "activities.map(a, a.words).sum() == 19900",
                "activities.filter(a, days(asOf - a.at) < 3).size() > 10",
                "days(activities[0].at, asOf) == 2",
                "activities[0].at < asOf && asOf - activities[0].at == duration('48h')",
                "'Hello World'.lowerAscii().matches('^hello w.*d$')",
                "['a', 'b'].join(', ') == 'a, b'",
                "'a' in ['a', 'b'] && !(3 in [1, 2])",
                "string(metrics.publicActs) == '20'",
                "tie.name == ''",
                "size('abc') == 3",
            })
    void holds(String text) {
        assertThat(BENCH.holds(text)).isTrue();
    }

    @Test
    void absentIsAskedForWithHas() {
        assertThat(BENCH.holds("has(metrics.replyRate)")).isFalse();
        assertThat(BENCH.holds("has(metrics.publicActs)")).isTrue();
        assertThat(BENCH.holds("has(metrics.replyRate) && metrics.replyRate > 0.5"))
                .isFalse();
        assertThat(BENCH.holds("has(tie.name)")).isFalse();
    }

    @Test
    void absentIsNotEnoughDataAndNamed() {
        assertThat(BENCH.run("metrics.replyRate < 0.5", Wanted.CONDITION))
                .isEqualTo(new Outcome.NotEnough(List.of("metrics.replyRate")));
        assertThat(BENCH.run("activities.exists(a, a.words > metrics.replyRate)", Wanted.CONDITION))
                .isEqualTo(new Outcome.NotEnough(List.of("metrics.replyRate")));
        assertThat(BENCH.run("tie.isNew && metrics.replyRate > 1", Wanted.CONDITION))
                .isEqualTo(new Outcome.NotEnough(List.of("tie.isNew", "metrics.replyRate")));
    }

    @Test
    void absentLosesAgainstWhatDecidesAnyway() {
        assertThat(BENCH.holds("metrics.replyRate < 0.5 || metrics.publicActs == 20"))
                .isTrue();
        assertThat(BENCH.holds("metrics.replyRate < 0.5 && metrics.publicActs == 21"))
                .isFalse();
        assertThat(BENCH.run("metrics.replyRate < 0.5 || metrics.publicActs == 21", Wanted.CONDITION))
                .isInstanceOf(Outcome.NotEnough.class);
    }

    @Test
    void failuresAreToldInPlainWords() {
        assertThat(BENCH.run("activities[500].public", Wanted.CONDITION))
                .isEqualTo(new Outcome.Failed("it asks for an item that the list does not have", false));
        assertThat(BENCH.run("1 / (size(activities) - 200) == 1", Wanted.CONDITION))
                .isEqualTo(new Outcome.Failed("a number grows too big, or is divided by zero", false));
    }

    @Test
    void evidenceGivesTheThingsThemselves() {
        Object value = BENCH.value("activities.filter(a, !a.public).latest(2)", Wanted.EVIDENCE);
        assertThat((List<?>) value).extracting(item -> ((Struct) item).origin()).containsExactly(1, 3);
        assertThat(BENCH.value("tie", Wanted.EVIDENCE)).isInstanceOf(Struct.class);
    }
}
