package org.mingle.desktop.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.mingle.api.coach.Advice;
import org.mingle.api.contact.SourceRow;
import org.mingle.api.rules.Evidence;
import org.mingle.api.rules.Severity;
import org.mingle.desktop.Adviser;

class AdviceTextTest {
    @Test
    void whatIsCopiedSaysTheWholeChoiceWithItsRows() {
        String text = AdviceText.plain(Adviser.recommendation("one", true, Severity.ACT, "Write five replies first"));
        assertThat(text).isEqualTo("""
                        Do: Write five replies first.
                        Rather than: Announcing one more thing.
                        Why: People listen to those who listen.
                        Because: Post, 30 Oct 2026: “We are proud to announce our new grinder” (Shares.csv:12)
                        """);
    }

    @Test
    void aMetricReadsAsWhatItMeans() {
        Evidence bare = new Evidence("metric", null, "broadcastShare", null, 0.91, null);
        assertThat(AdviceText.body(bare)).endsWith(": 91 %").doesNotContain("broadcastShare");
        Evidence told = new Evidence(
                "metric",
                null,
                "teamSpirit: Share of posts that thank somebody.",
                null,
                3.0,
                new SourceRow("a.csv", 1));
        assertThat(AdviceText.row(told)).isEqualTo("Measured: Share of posts that thank somebody: 3 (a.csv:1)");
    }

    @Test
    void aRowThatSaysNothingHasNoQuotes() {
        assertThat(AdviceText.body(new Evidence("invitation", null, null, null, null, null)))
                .isEmpty();
    }

    @Test
    void aContactIsToldAndNotQuoted() {
        Evidence contact = new Evidence("contact", null, "Olga Todd, Baker", null, null, null);
        assertThat(AdviceText.row(contact)).isEqualTo("Contact: Olga Todd, Baker");
    }

    @Test
    void aRuleThatCouldNotJudgeIsNamedByItsTitle() {
        Advice advice = Adviser.shouter("Listen first");
        assertThat(Unjudged.lacking(
                        advice, new Advice.Missing("org.example.house/interactive.shouter", "questionShare")))
                .isEqualTo("The room hears announcements only needs: Share of own posts that ask something");
        assertThat(Unjudged.lacking(advice, new Advice.Missing("org.example.gone/a.b", "teamSpirit")))
                .isEqualTo("org.example.gone/a.b needs: Team spirit");
    }

    @Test
    void silenceIsNotTakenForPraiseWhenNobodyCouldSpeak() {
        Advice advice = Adviser.shouter("Listen first");
        assertThat(Unjudged.nothing(advice)).contains("Enjoy the party");
        Advice unguided = new Advice(
                advice.situation(), List.of(), Adviser.likeness(null), List.of(), List.of(), List.of(), List.of());
        assertThat(Unjudged.nothing(unguided)).contains("nobody gives advice");
    }
}
