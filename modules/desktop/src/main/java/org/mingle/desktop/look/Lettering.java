package org.mingle.desktop.look;

import java.awt.Font;
import java.util.Arrays;
import java.util.Objects;
import javax.swing.JComponent;
import javax.swing.UIManager;

/**
 * The letters of a text, in those words of FlatLaf's styles that texts need. FlatLaf itself finds out by reflection what each word
 * stands for, and the first page with its many texts came later by that.
 *
 * @param face as {@link Font} has it
 * @param larger than the usual letters, in pixels; negative for smaller ones
 */
public record Lettering(Tone ink, int face, int larger) {

    /**
     * Reads a style, for example {@code font: bold +2; foreground: $Mingle.muted}.
     *
     * @throws IllegalArgumentException when a word is none of these
     */
    public static Lettering of(String style) {
        Tone ink = Tone.INK;
        int face = Font.PLAIN;
        int larger = 0;
        for (String part : style.split(";")) {
            String[] words = part.strip().split(" ");
            for (int i = 1; i < words.length; i++) {
                if (words[0].equals("foreground:")) {
                    ink = tone(words[i].substring(1));
                } else if (words[i].equals("bold")) {
                    face = Font.BOLD;
                } else {
                    larger = Integer.parseInt(words[i]);
                }
            }
        }
        return new Lettering(ink, face, larger);
    }

    private static Tone tone(String key) {
        return Arrays.stream(Tone.values())
                .filter(tone -> tone.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(key));
    }

    /** Gives a component these letters in the theme that is set, for which it asks again whenever that has changed. */
    public void dress(JComponent component) {
        component.setForeground(ink.color());
        component.setFont(font());
    }

    private Font font() {
        Font usual = Objects.requireNonNull(UIManager.getFont("defaultFont"));
        return usual.deriveFont(face, usual.getSize2D() + Paint.px(larger));
    }
}
