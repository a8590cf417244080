package org.mingle.desktop.rulesets;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mingle.api.rules.Problem;
import org.mingle.desktop.Adviser;

class RuleSetCardTest {
    @Test
    void aProblemSaysWhereItIs() {
        assertThat(RuleSetCard.place(new Problem("house.rules.yaml", 12, 11, "what")))
                .isEqualTo("house.rules.yaml, line 12, column 11");
        assertThat(RuleSetCard.place(new Problem("house.rules.yaml", 0, 0, "what")))
                .isEqualTo("house.rules.yaml");
        assertThat(RuleSetCard.place(Problem.of("what"))).isEmpty();
    }

    @Test
    void aSetSaysWhetherItSpeaks() {
        assertThat(RuleSetCard.inWords(Adviser.inForce("a"))).isEqualTo("1 of 1 rule is on.");
        assertThat(RuleSetCard.inWords(Adviser.refused("a", Problem.of("what"))))
                .contains("until they are mended");
        assertThat(RuleTable.note(Adviser.inForce("a").rules().get(0))).isEqualTo("changed by a profile");
    }
}
