package org.mingle.desktop.look;

import static org.assertj.core.api.Assertions.assertThat;

import com.formdev.flatlaf.ui.FlatTextAreaUI;
import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import javax.swing.JTextArea;
import javax.swing.UIManager;
import javax.swing.plaf.metal.MetalLookAndFeel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThemeTest {
    /** What WCAG 2 asks of text of usual size. */
    private static final double ENOUGH = 4.5;

    @ParameterizedTest
    @CsvSource({
        "INK, PAPER",
        "INK, CARD",
        "INK, SIDE",
        "MUTED, PAPER",
        "MUTED, CARD",
        "MUTED, SIDE",
        "ACCENT, PAPER",
        "ACCENT, CARD",
        "ACCENT, SIDE",
        "ACCENT, ACCENT_SOFT",
        "ACCENT, GOOD_SOFT",
        "ON_ACCENT, ACCENT",
        "ON_BANNER, BANNER",
        "ACT, ACT_SOFT",
        "ACT, CARD",
        "IMPROVE, IMPROVE_SOFT",
        "IMPROVE, CARD",
        "NOTICE, NOTICE_SOFT",
        "INFO, INFO_SOFT",
        "GOOD, GOOD_SOFT"
    })
    void everyInkCanBeReadOnItsGround(Tone ink, Tone ground) {
        for (boolean dark : new boolean[] {false, true}) {
            Theme.install(dark, 100);
            assertThat(contrast(ink.color(), ground.color()))
                    .as("dark: %s", dark)
                    .isGreaterThanOrEqualTo(ENOUGH);
        }
    }

    /** A component of a bundle that imports nothing of the look. */
    public static final class Stranger extends JTextArea {}

    private static final class Bundle extends ClassLoader {
        private Bundle() {
            super(getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (!name.equals(Stranger.class.getName())) {
                throw new ClassNotFoundException(name);
            }
            try (InputStream in = ThemeTest.class.getResourceAsStream("ThemeTest$Stranger.class")) {
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }

    @Test
    void theFirstComponentOfItsKindMayBelongToABundleThatDoesNotSeeTheLook() throws Exception {
        UIManager.put("ClassLoader", null);
        UIManager.setLookAndFeel(new MetalLookAndFeel());
        Theme.install(false, 100);

        JTextArea first = (JTextArea) new Bundle()
                .loadClass(Stranger.class.getName())
                .getConstructor()
                .newInstance();

        assertThat(first.getUI()).isInstanceOf(FlatTextAreaUI.class);
    }

    private static double contrast(Color one, Color other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    private static double luminance(Color color) {
        return 0.2126 * linear(color.getRed()) + 0.7152 * linear(color.getGreen()) + 0.0722 * linear(color.getBlue());
    }

    private static double linear(int channel) {
        double share = channel / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
