package org.mingle.desktop.look;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Arc2D;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.function.Consumer;
import javax.swing.Icon;
import javax.swing.JButton;
import javax.swing.JToggleButton;
import javax.swing.UIManager;
import org.jspecify.annotations.Nullable;

/** Small line pictures, drawn on a grid of 24 by 24. */
public enum Glyph {
    PARTY(p -> {
        p.append(new Ellipse2D.Double(9, 3.5, 6, 6), false);
        p.append(new Arc2D.Double(5.5, 12, 13, 16, 0, 180, Arc2D.OPEN), false);
        p.append(new Ellipse2D.Double(2.6, 7, 4, 4), false);
        p.append(new Ellipse2D.Double(17.4, 7, 4, 4), false);
        line(p, 2.2, 17.5, 2.4, 15.6, 3.6, 14.2);
        line(p, 21.8, 17.5, 21.6, 15.6, 20.4, 14.2);
    }),
    BULB(p -> {
        p.append(new Arc2D.Double(6, 3, 12, 12, -50, 280, Arc2D.OPEN), false);
        line(p, 8.2, 13.6, 9.2, 17, 14.8, 17, 15.8, 13.6);
        line(p, 10, 20.3, 14, 20.3);
    }),
    CARD(p -> {
        p.append(new RoundRectangle2D.Double(3, 5, 18, 14, 4, 4), false);
        p.append(new Ellipse2D.Double(6.4, 8.4, 4, 4), false);
        p.append(new Arc2D.Double(5.6, 13.6, 5.6, 5, 0, 180, Arc2D.OPEN), false);
        line(p, 14, 10, 18, 10);
        line(p, 14, 14, 18, 14);
    }),
    RULES(p -> {
        line(p, 3.5, 6.5, 5, 8, 8, 4.8);
        line(p, 3.5, 13, 5, 14.5, 8, 11.3);
        line(p, 3.5, 19.5, 5, 21, 8, 17.8);
        line(p, 11.5, 6.5, 20.5, 6.5);
        line(p, 11.5, 13, 20.5, 13);
        line(p, 11.5, 19.5, 20.5, 19.5);
    }),
    PLUG(p -> {
        line(p, 8.5, 2.5, 8.5, 7);
        line(p, 15.5, 2.5, 15.5, 7);
        line(p, 5.5, 7, 18.5, 7);
        line(p, 6.5, 7, 6.5, 11);
        p.append(new Arc2D.Double(6.5, 5.5, 11, 11, 180, 180, Arc2D.OPEN), false);
        line(p, 17.5, 11, 17.5, 7);
        line(p, 12, 16.5, 12, 21.5);
    }),
    TRAY(p -> {
        line(p, 3, 14, 3, 20, 21, 20, 21, 14);
        line(p, 12, 3.5, 12, 14.5);
        line(p, 7.5, 10.2, 12, 14.7, 16.5, 10.2);
    }),
    PAGE(p -> {
        line(p, 14, 3, 6, 3, 6, 21, 18, 21, 18, 7, 14, 3, 14, 7, 18, 7);
        line(p, 9, 12, 15, 12);
        line(p, 9, 16, 15, 16);
    }),
    OPEN(p -> {
        line(p, 3, 18.5, 3, 5.5, 9, 5.5, 11, 8, 19, 8, 19, 11);
        line(p, 3, 18.5, 6, 11, 22, 11, 19, 18.5, 3, 18.5);
    }),
    SUN(p -> {
        p.append(new Ellipse2D.Double(8, 8, 8, 8), false);
        for (int i = 0; i < 8; i++) {
            double a = Math.PI * i / 4;
            line(p, 12 + 7 * Math.cos(a), 12 + 7 * Math.sin(a), 12 + 9.4 * Math.cos(a), 12 + 9.4 * Math.sin(a));
        }
    }),
    MOON(p -> {
        Area moon = new Area(new Ellipse2D.Double(3.5, 3.5, 17, 17));
        moon.subtract(new Area(new Ellipse2D.Double(9.5, 1, 15, 15)));
        p.append(moon, false);
    }),
    COPY(p -> {
        p.append(new RoundRectangle2D.Double(8.5, 8.5, 12, 12, 3, 3), false);
        line(p, 15.5, 5.5, 15.5, 3.5, 3.5, 3.5, 3.5, 15.5, 5.5, 15.5);
    }),
    CLOCK(p -> {
        p.append(new Ellipse2D.Double(3.5, 3.5, 17, 17), false);
        line(p, 12, 7, 12, 12.2, 15.5, 14.2);
    }),
    DOWN(p -> line(p, 6, 9.5, 12, 15.5, 18, 9.5)),
    RIGHT(p -> line(p, 9.5, 6, 15.5, 12, 9.5, 18)),
    CHECK(p -> line(p, 4.5, 12.5, 9.8, 17.8, 19.5, 6.8)),
    ALERT(p -> {
        p.append(new Ellipse2D.Double(3, 3, 18, 18), false);
        line(p, 12, 7.3, 12, 13);
        line(p, 12, 16.4, 12, 16.6);
    }),
    RISE(p -> {
        line(p, 4, 17.5, 9.5, 11.5, 13.5, 14.5, 20, 7);
        line(p, 14.8, 7, 20, 7, 20, 12.2);
    }),
    EYE(p -> {
        p.moveTo(2.5, 12);
        p.quadTo(12, 1.5, 21.5, 12);
        p.quadTo(12, 22.5, 2.5, 12);
        p.append(new Ellipse2D.Double(9.2, 9.2, 5.6, 5.6), false);
    }),
    ASK(p -> {
        p.append(new Ellipse2D.Double(3, 3, 18, 18), false);
        p.append(new Arc2D.Double(9, 6.8, 6, 6, -60, 235, Arc2D.OPEN), false);
        line(p, 13.5, 12.4, 12, 13.4, 12, 14.4);
        line(p, 12, 17.1, 12, 17.3);
    }),
    INFO(p -> {
        p.append(new Ellipse2D.Double(3, 3, 18, 18), false);
        line(p, 12, 11, 12, 16.7);
        line(p, 12, 7.4, 12, 7.6);
    }),
    MASK(p -> {
        p.moveTo(2.5, 8.5);
        p.quadTo(12, 5.5, 21.5, 8.5);
        p.quadTo(21.5, 16.5, 16.2, 16.5);
        p.quadTo(13.4, 16.5, 12, 13.2);
        p.quadTo(10.6, 16.5, 7.8, 16.5);
        p.quadTo(2.5, 16.5, 2.5, 8.5);
        p.append(new Ellipse2D.Double(6, 9.7, 3.6, 2.6), false);
        p.append(new Ellipse2D.Double(14.4, 9.7, 3.6, 2.6), false);
    }),
    STAR(p -> {
        for (int i = 0; i < 10; i++) {
            double angle = Math.PI * (i - 2.5) / 5;
            double reach = i % 2 == 0 ? 9.5 : 4.2;
            double x = 12 + reach * Math.cos(angle);
            double y = 12.6 + reach * Math.sin(angle);
            if (i == 0) {
                p.moveTo(x, y);
            } else {
                p.lineTo(x, y);
            }
        }
        p.closePath();
    });

    private final Consumer<Path2D.Double> draw;

    Glyph(Consumer<Path2D.Double> draw) {
        this.draw = draw;
    }

    /** Put together whenever it is painted, since a start has all of them and paints few before the window is there. */
    private Shape shape() {
        Path2D.Double path = new Path2D.Double();
        draw.accept(path);
        return path;
    }

    private static void line(Path2D path, double... points) {
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
    }

    /** Returns it in the colour of the component it stands in. */
    public Icon icon(int size) {
        return new Drawn(size, null);
    }

    /** Returns it in one tone. */
    public Icon icon(int size, Tone tone) {
        return new Drawn(size, tone);
    }

    private final class Drawn implements Icon {
        private final int size;
        private final @Nullable Tone tone;

        Drawn(int size, @Nullable Tone tone) {
            this.size = size;
            this.tone = tone;
        }

        @Override
        public void paintIcon(@Nullable Component c, Graphics g, int x, int y) {
            Graphics2D g2 = Paint.smooth(g);
            g2.setColor(ink(c));
            g2.translate(x, y);
            double scale = getIconWidth() / 24.0;
            g2.scale(scale, scale);
            g2.setStroke(new BasicStroke(1.9f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
            g2.draw(shape());
            g2.dispose();
        }

        private Color ink(@Nullable Component c) {
            if (tone != null || c == null) {
                return (tone == null ? Tone.INK : tone).color();
            }
            Color disabled = UIManager.getColor("Label.disabledForeground");
            if (!c.isEnabled() && disabled != null) {
                return disabled;
            }
            if (c instanceof JButton button && button.isDefaultButton()) {
                return Tone.ON_ACCENT.color();
            }
            return c instanceof JToggleButton button && button.isSelected() ? Tone.ACCENT.color() : c.getForeground();
        }

        @Override
        public int getIconWidth() {
            return Paint.px(size);
        }

        @Override
        public int getIconHeight() {
            return Paint.px(size);
        }
    }
}
