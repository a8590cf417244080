package org.mingle.desktop.look;

import com.formdev.flatlaf.FlatClientProperties;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.BorderFactory;
import javax.swing.Icon;
import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;

/** A word or two in a pill. */
public final class Chip extends JLabel {
    private final Tone ground;

    public Chip(String text, Tone ink, Tone ground) {
        this(text, null, ink, ground);
    }

    public Chip(String text, @Nullable Icon icon, Tone ink, Tone ground) {
        super(text);
        this.ground = ground;
        setIcon(icon);
        setIconTextGap(Paint.px(5));
        setBorder(BorderFactory.createEmptyBorder(Paint.px(3), Paint.px(9), Paint.px(3), Paint.px(10)));
        putClientProperty(FlatClientProperties.STYLE, "font: -1 semibold; foreground: $" + ink.key());
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = Paint.smooth(g);
        g2.setColor(ground.color());
        g2.fillRoundRect(0, 0, getWidth(), getHeight(), getHeight(), getHeight());
        g2.dispose();
        super.paintComponent(g);
    }
}
