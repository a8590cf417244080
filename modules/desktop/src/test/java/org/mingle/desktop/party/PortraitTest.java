package org.mingle.desktop.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.analysis.Unit;
import org.mingle.api.rules.Measure;
import org.mingle.desktop.Adviser;
import org.mingle.desktop.people.Look;

class PortraitTest {
    @Test
    void theBandAndTheValueLieOnOneStrip() {
        Axis axis = Axis.of(new Measure("questionShare", 15, 0.2, 0.6, 0.0, 1.0), Unit.RATIO, 0.4);
        assertThat(axis.bandFrom()).isEqualTo(0.2);
        assertThat(axis.bandTo()).isEqualTo(0.6);
        assertThat(axis.value()).isEqualTo(0.4);
    }

    @Test
    void aValueBeyondEverythingIsStillOnTheStrip() {
        Axis axis = Axis.of(new Measure("medianTurns", 30, 4.0, null, 1.0, null), Unit.COUNT, 40.0);
        assertThat(axis.value()).isBetween(0.8, 1.0);
        assertThat(axis.bandTo()).isEqualTo(1.0);
        assertThat(axis.bandFrom()).isBetween(0.05, 0.2);
    }

    @Test
    void aStripWithoutAValueHasNoRing() {
        assertThat(Axis.of(new Measure("burstiness", 20, null, 0.0, null, 1.0), Unit.INDEX, null)
                        .value())
                .isNull();
    }

    @Test
    void theBandReadsAsASentence() {
        Measure inside = new Measure("questionShare", 15, 0.2, 0.6, 0.0, 1.0);
        assertThat(MeasureRow.band(inside, Unit.RATIO))
                .isEqualTo("Full points from 20 % to 60 %, none at 0 % or from 100 %.");
        Measure below = new Measure("burstiness", 20, null, 0.0, null, 1.0);
        assertThat(MeasureRow.band(below, Unit.INDEX)).isEqualTo("Full points up to 0, none from 1.");
    }

    @Test
    void aMeasureSaysWhatItRestsOn() {
        assertThat(MeasureRow.restsOn(Adviser.part("replyRate", 30, 0.2, 12.0).measurement()))
                .isEqualTo("From 20 observations, such as Comments.csv:7.");
        assertThat(MeasureRow.restsOn(Measurement.absent(Unit.RATIO, 3, 5))).isEqualTo("Needs 5 observations, has 3.");
    }

    @Test
    void aScoreShowsItsFormula() {
        assertThat(PrincipleRow.formula(Adviser.score(
                        39, Adviser.part("replyRate", 30, 0.19, 11.4), Adviser.part("questionShare", 15, 0.2, 6.0))))
                .startsWith("Score 39 = 100 × 17.4 points earned ÷ 45 points possible");
        assertThat(PrincipleRow.formula(Adviser.score(null))).contains("none of its measures has enough data");
        assertThat(PrincipleRow.inWords(Adviser.score(null))).isEqualTo("not enough data");
    }

    @Test
    void aCreedIsSaidInShortFirst() {
        assertThat(PrincipleRow.creed("Depth, not number. Keep in touch. Help."))
                .containsExactly("Depth, not number.", "Keep in touch. Help.");
        assertThat(PrincipleRow.creed("Hold conversations.")).containsExactly("Hold conversations.", "");
    }

    @Test
    void theHeadlineNamesTheGuestWithTheShare() {
        assertThat(LikenessCard.headline(Adviser.likeness("shouter", "shouter", 0.62)))
                .isEqualTo("62 % Shouter");
        assertThat(LikenessCard.headline(Adviser.likeness(null))).isEqualTo("Nobody in particular yet");
    }

    @ParameterizedTest
    @ValueSource(strings = {"wallflower", "hider", "shouter", "flitter", "pretender", "host", "dancer"})
    void youAreInThePictureAtAnySize(String guest) {
        for (int width : List.of(300, 1400)) {
            ScenePanel panel = new ScenePanel(Scene.of(Adviser.likeness(guest, guest, 0.9)));
            panel.setFont(new java.awt.Font(java.awt.Font.SANS_SERIF, java.awt.Font.PLAIN, 12));
            panel.setSize(width, panel.heightFor(width));
            BufferedImage image = new BufferedImage(width, panel.getHeight(), BufferedImage.TYPE_INT_RGB);
            panel.paint(image.getGraphics());
            int yellow = Look.YOU.top().getRGB();
            long seen = java.util.Arrays.stream(image.getRGB(0, 0, width, image.getHeight(), null, 0, width))
                    .filter(pixel -> pixel == yellow)
                    .count();
            assertThat(seen).isGreaterThan(width / 10);
        }
    }
}
