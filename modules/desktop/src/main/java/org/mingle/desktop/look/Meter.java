package org.mingle.desktop.look;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;

/** A horizontal bar from nothing to all; hatched and empty when nobody can tell. */
public final class Meter extends JComponent {
    private final int thickness;
    private final Tone tone;
    private @Nullable Double fraction;

    public Meter(@Nullable Double fraction, int thickness, Tone tone) {
        this.fraction = fraction;
        this.thickness = thickness;
        this.tone = tone;
    }

    /** Shows another value, 0 to 1. */
    public void show(@Nullable Double value) {
        fraction = value;
        repaint();
    }

    @Override
    public Dimension getPreferredSize() {
        return isPreferredSizeSet() ? super.getPreferredSize() : new Dimension(Paint.px(120), Paint.px(thickness));
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = Paint.smooth(g);
        double h = Paint.px(thickness);
        double y = (getHeight() - h) / 2;
        RoundRectangle2D track = new RoundRectangle2D.Double(0, y, getWidth(), h, h, h);
        g2.setColor(Tone.TRACK.color());
        g2.fill(track);
        Double value = fraction;
        if (value == null) {
            g2.clip(track);
            g2.setColor(Tone.MUTED.color(0.35));
            for (int x = -getHeight(); x < getWidth(); x += Paint.px(7)) {
                g2.drawLine(x, getHeight(), x + getHeight(), 0);
            }
        } else if (value > 0) {
            g2.setColor(tone.color());
            double w = Math.max(h, getWidth() * Math.min(1, value));
            g2.fill(new RoundRectangle2D.Double(0, y, w, h, h, h));
        }
        g2.dispose();
    }
}
