package org.mingle.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatClientProperties;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ParagraphTest {
    @AfterEach
    void usualSize() {
        Theme.install(false, 100);
    }

    @ParameterizedTest
    @CsvSource({
        "font: bold +2; foreground: $Mingle.muted, false, 100",
        "font: -1; foreground: $Mingle.accent, true, 100",
        "font: bold +15; foreground: $Mingle.ink, true, 150"
    })
    void hasTheLettersThatFlatLafGivesForTheSameWords(String style, boolean dark, int percent) {
        Theme.install(dark, percent);
        JLabel label = new JLabel("Hello");
        label.putClientProperty(FlatClientProperties.STYLE, style);

        Paragraph paragraph = new Paragraph("Hello", style);

        assertThat(paragraph.getFont()).isEqualTo(label.getFont());
        assertThat(paragraph.getForeground()).isEqualTo(label.getForeground());
    }

    @ParameterizedTest
    @CsvSource({"false, true", "true, false"})
    void followsTheTheme(boolean before, boolean after) {
        Theme.install(before, 100);
        Paragraph paragraph = new Paragraph("Hello", "foreground: $Mingle.muted");

        Theme.install(after, 125);
        SwingUtilities.updateComponentTreeUI(paragraph);

        assertThat(paragraph.getForeground()).isEqualTo(Tone.MUTED.color());
        assertThat(paragraph.getFont()).isEqualTo(new Paragraph("Hello").getFont());
    }
}
