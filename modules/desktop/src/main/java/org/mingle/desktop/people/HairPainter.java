package org.mingle.desktop.people;

import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;

/** Draws hair around a head whose middle is at dx. */
final class HairPainter {
    private final Graphics2D g;
    private final Look look;
    private final double dx;

    HairPainter(Graphics2D g, Look look, double dx) {
        this.g = g;
        this.look = look;
        this.dx = dx;
    }

    void behind(boolean away) {
        g.setColor(look.hair());
        switch (look.style()) {
            case LONG -> g.fill(new RoundRectangle2D.Double(-15.5 + dx, -97, 31, 40, 22, 22));
            case BOB -> g.fill(new RoundRectangle2D.Double(-16 + dx, -98, 32, 31, 22, 22));
            case CURLY -> {
                for (int i = 0; i < 7; i++) {
                    double a = Math.PI * (i / 6.0);
                    g.fill(new Ellipse2D.Double(-7 + dx - 12 * Math.cos(a), -93 - 9 * Math.sin(a), 14, 14));
                }
            }
            case BUN -> g.fill(new Ellipse2D.Double(-6 + dx, -107, 12, 12));
            default -> {}
        }
    }

    void inFront(boolean away) {
        if (look.style() == Look.Hair.BALD) {
            return;
        }
        g.setColor(look.hair());
        if (away) {
            double low = look.style() == Look.Hair.LONG ? 38 : look.style() == Look.Hair.BOB ? 28 : 23;
            g.fill(new RoundRectangle2D.Double(-14 + dx, -98, 28, low, 24, 24));
            return;
        }
        g.fill(new Arc2D.Double(-14 + dx, -98.5, 28, 27, 8, 164, Arc2D.CHORD));
    }
}
