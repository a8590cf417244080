package org.mingle.desktop.look;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.RoundRectangle2D;
import javax.swing.BorderFactory;
import javax.swing.JPanel;
import org.jspecify.annotations.Nullable;

/** A raised piece of paper on the page, with a coloured edge when it wants to be noticed. */
public final class Card extends JPanel {
    private final @Nullable Tone edge;

    public Card(Flow layout) {
        this(layout, null);
    }

    public Card(Flow layout, @Nullable Tone edge) {
        super(layout);
        this.edge = edge;
        setOpaque(false);
        int side = Paint.px(18);
        int top = Paint.px(14);
        setBorder(BorderFactory.createEmptyBorder(top, edge == null ? side : side + Paint.px(4), top, side));
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = Paint.smooth(g);
        double arc = Paint.px(14);
        RoundRectangle2D all = new RoundRectangle2D.Double(0.5, 0.5, getWidth() - 1, getHeight() - 1, arc, arc);
        g2.setColor(Tone.CARD.color());
        g2.fill(all);
        if (edge != null) {
            g2.clip(all);
            g2.setColor(edge.color());
            g2.fillRect(0, 0, Paint.px(5), getHeight());
            g2.setClip(null);
        }
        g2.setColor(Tone.LINE.color());
        g2.setStroke(new BasicStroke(1f));
        g2.draw(all);
        g2.dispose();
    }
}
