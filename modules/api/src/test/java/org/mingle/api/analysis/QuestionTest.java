package org.mingle.api.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.mingle.api.contact.Network;
import org.mingle.api.contact.SourceRow;

class QuestionTest {
    private static Question question(String text) {
        return new Question(
                "q1",
                text,
                Instant.EPOCH,
                null,
                new Network("forum-example"),
                null,
                1,
                "",
                null,
                "",
                new SourceRow("feed.xml", 1));
    }

    @Test
    void theFirstLineStandsForAQuestion() {
        assertThat(question("\nWhy ice?\n\nOurs broke.").glance(200)).isEqualTo("Why ice?");
        assertThat(question("x".repeat(300)).glance(200)).hasSize(201).endsWith("…");
        assertThat(question("").glance(200)).isEmpty();
    }

    @Test
    void aGreetingDoesNotStandForIt() {
        assertThat(question("Hi Sam,\n\nis yours free?\nMia").glance(200)).isEqualTo("Is yours free?");
        assertThat(question("Guten Morgen, Frau Berg!\nIst noch Platz?").glance(200))
                .isEqualTo("Ist noch Platz?");
        assertThat(question("Hi Sam,").glance(200)).isEqualTo("Hi Sam,");
        assertThat(question("Which of the two is yours,\nthe left one?").glance(200))
                .isEqualTo("Which of the two is yours,");
    }

    @Test
    void aLongOneIsCutBetweenWordsAndNeverWithinACharacter() {
        assertThat(question("Why does our ice melt?").glance(10)).isEqualTo("Why does…");
        assertThat(question("x" + "😀".repeat(9)).glance(4)).isEqualTo("x😀…");
    }
}
