package org.mingle.desktop.look;

import java.awt.Color;
import java.util.Locale;
import java.util.Objects;
import javax.swing.UIManager;

/** The colours of Mingle by what they are for; what they are is for the theme to say. */
public enum Tone {
    PAPER,
    SIDE,
    CARD,
    LINE,
    INK,
    MUTED,
    ACCENT,
    ACCENT_SOFT,
    ON_ACCENT,
    BANNER,
    ON_BANNER,
    ACT,
    ACT_SOFT,
    IMPROVE,
    IMPROVE_SOFT,
    NOTICE,
    NOTICE_SOFT,
    INFO,
    INFO_SOFT,
    GOOD,
    GOOD_SOFT,
    TRACK,
    WALL,
    WALL_LOW,
    PANEL,
    FLOOR,
    FLOOR_LOW,
    WOOD,
    WOOD_LIGHT,
    GLOW,
    SKY,
    STAGE,
    SHADE;

    private final String key;

    Tone() {
        StringBuilder camel = new StringBuilder("Mingle.");
        String[] words = name().toLowerCase(Locale.ROOT).split("_");
        camel.append(words[0]);
        for (int i = 1; i < words.length; i++) {
            camel.append(Character.toUpperCase(words[i].charAt(0))).append(words[i].substring(1));
        }
        key = camel.toString();
    }

    /** Returns the key for FlatLaf's styles, where it is written with a dollar before it. */
    public String key() {
        return key;
    }

    /** Returns the colour of the theme that is set; ask when painting, never keep it. */
    public Color color() {
        return Objects.requireNonNullElse(UIManager.getColor(key), Color.GRAY);
    }

    /** Returns the colour with an opacity. */
    public Color color(double alpha) {
        Color c = color();
        return new Color(c.getRed(), c.getGreen(), c.getBlue(), (int) Math.round(255 * alpha));
    }
}
