package org.mingle.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.FlatClientProperties;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.SwingUtilities;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts wear their letters, where FlatLaf has styles. */
class TextsTest {
    /** A text in words and a style. */
    private interface Kind extends BiFunction<String, String, JComponent> {}

    private static final Kind PARAGRAPH = Paragraph::new;
    private static final Kind LINE = Say::label;

    @AfterEach
    void usualSize() {
        Theme.install(false, 100);
    }

    static Stream<Arguments> styles() {
        return Stream.of(PARAGRAPH, LINE)
                .flatMap(kind -> Stream.of(
                        Arguments.of(kind, "font: bold +2; foreground: $Mingle.muted", false, 100),
                        Arguments.of(kind, "font: -1; foreground: $Mingle.accent", true, 100),
                        Arguments.of(kind, "font: bold +15; foreground: $Mingle.ink", true, 150)));
    }

    @ParameterizedTest
    @MethodSource("styles")
    void haveTheLettersThatFlatLafGivesForTheSameWords(Kind kind, String style, boolean dark, int percent) {
        Theme.install(dark, percent);
        JLabel label = new JLabel("Hello");
        label.putClientProperty(FlatClientProperties.STYLE, style);

        JComponent text = kind.apply("Hello", style);

        assertThat(text.getFont()).isEqualTo(label.getFont());
        assertThat(text.getForeground()).isEqualTo(label.getForeground());
    }

    static Stream<Arguments> changes() {
        return Stream.of(PARAGRAPH, LINE)
                .flatMap(kind -> Stream.of(Arguments.of(kind, false, true), Arguments.of(kind, true, false)));
    }

    @ParameterizedTest
    @MethodSource("changes")
    void followTheTheme(Kind kind, boolean before, boolean after) {
        Theme.install(before, 100);
        JComponent text = kind.apply("Hello", "foreground: $Mingle.muted");

        Theme.install(after, 125);
        SwingUtilities.updateComponentTreeUI(text);

        assertThat(text.getForeground()).isEqualTo(Tone.MUTED.color());
        assertThat(text.getFont()).isEqualTo(kind.apply("Hello", "").getFont());
    }
}
