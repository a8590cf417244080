package org.mingle.desktop.party;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RadialGradientPaint;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import org.mingle.desktop.look.Tone;

/** Draws the room itself: wall, window, lights, floor, rugs, plant and bar, 1000 by 520 with more wall at the sides. */
final class RoomPainter {
    static final double FLOOR = 240;

    private final Graphics2D g;
    private final double left;
    private final double right;
    private final double bottom;

    /**
     * Prepares.
     *
     * @param left where the room begins, at most 0
     * @param right where it ends, at least 1000
     * @param bottom where the floor ends, at least 520
     */
    RoomPainter(Graphics2D g, double left, double right, double bottom) {
        this.g = g;
        this.left = left;
        this.right = right;
        this.bottom = bottom;
    }

    void behindPeople() {
        wall();
        window(262, 52);
        picture(590, 74);
        door(170);
        shelf(836, 84);
        lights();
        floor();
        rug(288, 412, 128);
        rug(650, 420, 142);
    }

    private void wall() {
        g.setPaint(new GradientPaint(0, -80, Tone.WALL.color(), 0, (float) FLOOR, Tone.WALL_LOW.color()));
        g.fill(new Rectangle2D.Double(left, -400, right - left, FLOOR + 400));
        g.setColor(Tone.PANEL.color());
        g.fill(new Rectangle2D.Double(left, 188, right - left, FLOOR - 188));
        g.setColor(Tone.WALL.color(0.22));
        for (double x = Math.floor(left / 62) * 62; x < right; x += 62) {
            g.draw(new RoundRectangle2D.Double(x + 6, 198, 50, 30, 4, 4));
        }
        g.setColor(Tone.WOOD_LIGHT.color());
        g.fill(new Rectangle2D.Double(left, 183, right - left, 6));
        g.setColor(Tone.WOOD.color());
        g.fill(new Rectangle2D.Double(left, FLOOR - 7, right - left, 7));
    }

    private void window(double x, double y) {
        g.setColor(Tone.WOOD_LIGHT.color());
        g.fill(new RoundRectangle2D.Double(x - 6, y - 6, 122, 112, 8, 8));
        g.setColor(Tone.SKY.color());
        g.fill(new Rectangle2D.Double(x, y, 110, 100));
        g.setColor(Tone.GLOW.color());
        g.fill(new Ellipse2D.Double(x + 70, y + 13, 24, 24));
        g.setColor(Tone.SKY.color());
        g.fill(new Ellipse2D.Double(x + 63, y + 9, 24, 24));
        g.setColor(Tone.GLOW.color(0.8));
        for (double[] star : new double[][] {{14, 18}, {32, 36}, {46, 12}, {20, 55}, {98, 52}}) {
            g.fill(new Ellipse2D.Double(x + star[0], y + star[1], 2.4, 2.4));
        }
        g.setColor(Tone.SHADE.color(0.45));
        double[] houses = {0, 62, 20, 50, 38, 70, 54, 58, 76, 66, 92, 54};
        for (int i = 0; i < houses.length; i += 2) {
            g.fill(new Rectangle2D.Double(x + houses[i], y + houses[i + 1], 18, 100 - houses[i + 1]));
        }
        g.setColor(Tone.WOOD_LIGHT.color());
        g.fill(new Rectangle2D.Double(x + 52, y, 5, 100));
        g.fill(new Rectangle2D.Double(x - 10, y + 100, 130, 7));
    }

    private void picture(double x, double y) {
        g.setColor(Tone.WOOD.color());
        g.fill(new RoundRectangle2D.Double(x, y, 96, 70, 4, 4));
        g.setColor(new Color(0xF3E7D6));
        g.fill(new Rectangle2D.Double(x + 6, y + 6, 84, 58));
        g.setColor(new Color(0xE08A5B));
        g.fill(new Ellipse2D.Double(x + 22, y + 15, 26, 26));
        g.setColor(new Color(0x5E8C8A));
        Path2D hills = new Path2D.Double();
        hills.moveTo(x + 6, y + 50);
        hills.quadTo(x + 30, y + 26, x + 52, y + 46);
        hills.quadTo(x + 70, y + 30, x + 90, y + 48);
        hills.lineTo(x + 90, y + 64);
        hills.lineTo(x + 6, y + 64);
        hills.closePath();
        g.fill(hills);
    }

    private void door(double x) {
        g.setColor(Tone.WOOD.color());
        g.fill(new RoundRectangle2D.Double(x - 5, 64, 74, FLOOR - 64, 6, 6));
        g.setColor(Tone.WOOD_LIGHT.color());
        g.fill(new Rectangle2D.Double(x, 69, 64, FLOOR - 69));
        g.setColor(Tone.WOOD.color(0.6));
        g.setStroke(new BasicStroke(2f));
        g.draw(new RoundRectangle2D.Double(x + 10, 80, 44, 58, 4, 4));
        g.draw(new RoundRectangle2D.Double(x + 10, 150, 44, 72, 4, 4));
        g.setColor(Tone.GLOW.color());
        g.fill(new Ellipse2D.Double(x + 53, 152, 6, 6));
    }

    private void shelf(double x, double y) {
        g.setColor(Tone.WOOD_LIGHT.color());
        g.fill(new Rectangle2D.Double(x, y, 148, 5));
        g.fill(new Rectangle2D.Double(x, y + 46, 148, 5));
        int[] colours = {0x8DB58B, 0xC6604A, 0xE2B54A, 0x6F8FB0, 0xA678A8, 0x7FA89A};
        for (int row = 0; row < 2; row++) {
            for (int i = 0; i < 8; i++) {
                double h = 20 + (i * 7 + row * 5) % 12;
                double bx = x + 6 + i * 18;
                double by = y + row * 46 - h;
                g.setColor(new Color(colours[(i + row * 2) % colours.length]));
                g.fill(new RoundRectangle2D.Double(bx, by, 10, h, 5, 5));
                g.fill(new Rectangle2D.Double(bx + 3.3, by - 6, 3.4, 8));
            }
        }
    }

    private void lights() {
        g.setStroke(new BasicStroke(1.6f));
        for (double x = Math.floor(left / 250) * 250; x < right; x += 250) {
            g.setColor(Tone.WOOD.color(0.8));
            g.draw(new QuadCurve2D.Double(x, 8, x + 125, 58, x + 250, 8));
            for (int i = 1; i < 8; i++) {
                double t = i / 8.0;
                bulb(x + 250 * t, 8 + 100 * t * (1 - t) + 4);
            }
        }
    }

    private void bulb(double x, double y) {
        Color glow = Tone.GLOW.color();
        float[] stops = {0f, 1f};
        Color[] fading = {Tone.GLOW.color(0.5), new Color(glow.getRed(), glow.getGreen(), glow.getBlue(), 0)};
        g.setPaint(new RadialGradientPaint((float) x, (float) y + 3, 22f, stops, fading));
        g.fill(new Ellipse2D.Double(x - 22, y - 19, 44, 44));
        g.setColor(glow);
        g.fill(new Ellipse2D.Double(x - 3.4, y, 6.8, 8.4));
    }

    private void floor() {
        g.setPaint(new GradientPaint(0, (float) FLOOR, Tone.FLOOR.color(), 0, 520, Tone.FLOOR_LOW.color()));
        g.fill(new Rectangle2D.Double(left, FLOOR, right - left, bottom - FLOOR));
        g.setColor(Tone.SHADE.color(0.07));
        g.setStroke(new BasicStroke(1.5f));
        for (int i = -30; i <= 30; i++) {
            g.draw(new Line2D.Double(500 + i * 46, FLOOR, 500 + i * 46 * 2.4, FLOOR + 280 * 1.6));
        }
    }

    private void rug(double x, double y, double radius) {
        g.setColor(Tone.GLOW.color(0.16));
        g.fill(new Ellipse2D.Double(x - radius, y - radius * 0.42, radius * 2, radius * 0.84));
        g.setColor(Tone.GLOW.color(0.28));
        g.setStroke(new BasicStroke(2f));
        double inner = radius * 0.9;
        g.draw(new Ellipse2D.Double(x - inner, y - inner * 0.42, inner * 2, inner * 0.84));
    }

    /** The bar stands between the one who serves and those who drink. */
    void bar() {
        g.setColor(Tone.WOOD.color());
        g.fill(new Rectangle2D.Double(800, 238, Math.max(200, right - 800), 58));
        g.setColor(Tone.WOOD_LIGHT.color());
        for (double x = 812; x < right; x += 52) {
            g.draw(new RoundRectangle2D.Double(x, 248, 40, 38, 4, 4));
        }
        g.fill(new RoundRectangle2D.Double(790, 229, Math.max(220, right - 780), 11, 6, 6));
    }

    void plant() {
        double x = 52;
        double y = 318;
        g.setColor(Tone.SHADE.color(0.18));
        g.fill(new Ellipse2D.Double(x - 26, y - 6, 52, 12));
        int[] greens = {0x4E7D52, 0x5F9260, 0x3F6B47};
        for (int i = 0; i < 9; i++) {
            double a = Math.toRadians(-160 + i * 17.5);
            double tipX = x + 62 * Math.cos(a);
            double tipY = y - 42 + 92 * Math.sin(a);
            double bend = 18;
            Path2D leaf = new Path2D.Double();
            leaf.moveTo(x, y - 36);
            leaf.quadTo((x + tipX) / 2 - bend, (y - 36 + tipY) / 2, tipX, tipY);
            leaf.quadTo((x + tipX) / 2 + bend, (y - 36 + tipY) / 2 + 8, x, y - 36);
            g.setColor(new Color(greens[i % 3]));
            g.fill(leaf);
        }
        Path2D pot = new Path2D.Double();
        pot.moveTo(x - 22, y - 40);
        pot.lineTo(x + 22, y - 40);
        pot.lineTo(x + 16, y);
        pot.lineTo(x - 16, y);
        pot.closePath();
        g.setColor(new Color(0xB5603C));
        g.fill(pot);
        g.fill(new RoundRectangle2D.Double(x - 25, y - 45, 50, 9, 4, 4));
    }
}
