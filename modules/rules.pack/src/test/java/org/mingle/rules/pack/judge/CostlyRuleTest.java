package org.mingle.rules.pack.judge;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mingle.api.rules.Judgement;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.Settings;
import org.mingle.api.rules.Subject;
import org.mingle.testing.FakeSituation;
import org.mingle.testing.Samples;
import org.mingle.testing.TieBuilder;

/** A rule that costs too much says so, and where it stands; it does not throw. */
final class CostlyRuleTest {
    private static final String TOO_MUCH = "activities.all(a, activities.all(b, activities.all(c, a.words >= 0.0)))";

    @TempDir
    Path folder;

    private static FakeSituation crowded() {
        FakeSituation situation = FakeSituation.at(LocalDate.of(2026, 3, 1))
                .metric("publicActs", 20)
                .metric("broadcastShare", 0.9);
        for (int i = 0; i < 200; i++) {
            situation.activity(
                    Samples.post("p" + i, Instant.parse("2026-02-28T12:00:00Z").minusSeconds(i), "A word.")
                            .build());
        }
        return situation;
    }

    private static Judgement judge(Pack pack) {
        assertThat(pack.refused()).as(pack.problems().toString()).isFalse();
        return pack.rules().get(0).judge(Subject.of(crowded()), Settings.STANDARD);
    }

    @Test
    void aConditionThatCostsTooMuchIsSilencedAtItsPlace() {
        Judgement judgement = judge(Read.rule("when", "metrics.publicActs >= params.minActs && " + TOO_MUCH));
        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.missing()).isNull();
        assertThat(judgement.trouble())
                .isEqualTo(new Problem(
                        "house.rules.yaml",
                        11,
                        11,
                        "rule interactive.shouter is silent in this run: it takes more than 1000000 steps over lists"));
    }

    @Test
    void aSentenceThatCostsTooMuchSilencesItsRule() {
        Judgement judgement = judge(Read.rule("do", "\"Write {" + TOO_MUCH + " ? 'five' : 'six'} replies\""));
        assertThat(judgement.findings()).isEmpty();
        assertThat(judgement.trouble()).isNotNull().satisfies(trouble -> {
            assertThat(trouble.file()).isEqualTo("house.rules.yaml");
            assertThat(trouble.line()).isEqualTo(11);
            assertThat(trouble.message()).startsWith("rule interactive.shouter is silent");
        });
    }

    @Test
    void aKeptPackKnowsThePlaceToo() {
        Map<String, String> files = Map.of("house.rules.yaml", Read.text("when", TOO_MUCH));
        Pack fresh = Read.all(files, Read.METRICS, folder).get(0);
        Pack kept = Read.all(files, Read.METRICS, folder).get(0);
        assertThat(judge(kept)).isEqualTo(judge(fresh));
        assertThat(judge(kept).trouble()).isNotNull();
    }

    @Test
    void aLargeNetworkIsNoCostOfTheRule() {
        FakeSituation situation = FakeSituation.at(LocalDate.of(2026, 3, 1)).metric("publicActs", 20);
        var tie = TieBuilder.with(Samples.contact("Ada Lovelace")).build();
        for (int i = 0; i < 24_000; i++) {
            situation.tie(tie);
        }
        String examples = """

                      - given: { ties: [{ name: Ada, sent: 1 }] }
                        fires: true
                      - given: { ties: [] }
                        fires: false
                """;
        for (String when : List.of(
                "ties.exists(t, t.sent > 0)",
                "ties.filter(t, t.sent > 0).size() > 0",
                "ties.map(t, t.sent).size() > 0")) {
            Pack pack = Read.rule("when", when, "because", null, "params", null, "examples", examples);
            Judgement judgement = pack.rules().get(0).judge(Subject.of(situation), Settings.STANDARD);
            boolean makesAList = !when.contains("exists");
            assertThat(judgement.findings()).as(when).hasSize(makesAList ? 0 : 1);
            assertThat(judgement.trouble() != null)
                    .as("24,000 items are more than a list may have")
                    .isEqualTo(makesAList);
        }
    }

    @Test
    void aLongListMayBeFilteredToItsEnd() {
        FakeSituation situation = FakeSituation.at(LocalDate.of(2026, 3, 1)).metric("publicActs", 20);
        var tie = TieBuilder.with(Samples.contact("Ada Lovelace")).build();
        for (int i = 0; i < 9_000; i++) {
            situation.tie(tie);
        }
        String examples = """

                      - given: { ties: [{ name: Ada, sent: 1 }] }
                        fires: true
                      - given: { ties: [] }
                        fires: false
                """;
        Pack pack = Read.rule(
                "when", "ties.filter(t, t.sent > 0).size() > 0", "because", null, "params", null, "examples", examples);
        Judgement judgement = pack.rules().get(0).judge(Subject.of(situation), Settings.STANDARD);
        assertThat(judgement.trouble()).isNull();
        assertThat(judgement.findings()).hasSize(1);
    }
}
