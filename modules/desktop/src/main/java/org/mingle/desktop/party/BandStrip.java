package org.mingle.desktop.party;

import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.JComponent;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Tone;

/** Draws where full points are earned and where the value lies. */
final class BandStrip extends JComponent {
    private final transient Axis axis;

    BandStrip(Axis axis) {
        this.axis = axis;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Paint.px(190), Paint.px(20));
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = Paint.smooth(g);
        double pad = Paint.px(7);
        double w = getWidth() - 2 * pad;
        // The track is as wide as the words below it; the ring keeps clear of its ends.
        double h = Paint.px(8);
        double y = (getHeight() - h) / 2;
        RoundRectangle2D track = new RoundRectangle2D.Double(0, y, getWidth(), h, h, h);
        g2.setColor(Tone.TRACK.color());
        g2.fill(track);
        Graphics2D band = (Graphics2D) g2.create();
        band.clip(track);
        band.setColor(Tone.GOOD.color(0.55));
        double from = axis.bandFrom() <= 0 ? 0 : Math.min(pad + w * axis.bandFrom(), getWidth() - pad);
        double to = axis.bandTo() >= 1 ? getWidth() : Math.max(pad + w * axis.bandTo(), pad);
        double least = Paint.px(6);
        band.fill(new Rectangle2D.Double(Math.min(from, getWidth() - least), y, Math.max(least, to - from), h));
        band.dispose();
        Double value = axis.value();
        if (value != null) {
            double r = Paint.px(6);
            Ellipse2D dot = new Ellipse2D.Double(pad + w * value - r, getHeight() / 2.0 - r, 2 * r, 2 * r);
            g2.setColor(Tone.CARD.color());
            g2.fill(dot);
            g2.setColor(Tone.ACCENT.color());
            g2.setStroke(new BasicStroke(Paint.px(3)));
            g2.draw(dot);
        }
        g2.dispose();
    }
}
