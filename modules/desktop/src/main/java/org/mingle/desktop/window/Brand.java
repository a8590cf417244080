package org.mingle.desktop.window;

import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.geom.Ellipse2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import javax.swing.JComponent;
import org.mingle.desktop.look.Paint;

/** Mingle's sign: three heads together, one of them you. */
final class Brand extends JComponent {
    private static final int SIZE = 30;

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Paint.px(SIZE), Paint.px(SIZE));
    }

    @Override
    protected void paintComponent(Graphics g) {
        draw(g, Math.min(getWidth(), getHeight()));
    }

    /** Draws the sign in the sizes that systems ask for. */
    static List<Image> images() {
        return IntStream.of(16, 32, 48, 128).mapToObj(Brand::image).toList();
    }

    private static Image image(int size) {
        BufferedImage image = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
        Graphics g = image.getGraphics();
        draw(g, size);
        g.dispose();
        return image;
    }

    private static void draw(Graphics g, int size) {
        Graphics2D g2 = Paint.smooth(g);
        g2.scale(size / 32.0, size / 32.0);
        g2.setColor(new Color(0x7A3E9D));
        g2.fill(new RoundRectangle2D.Double(0, 0, 32, 32, 10, 10));
        head(g2, 9.5, 12.5, 0.82, new Color(0xE3CDF2));
        head(g2, 22.5, 12.5, 0.82, new Color(0xC9A4E3));
        head(g2, 16, 15.5, 1, new Color(0xF5B62E));
        g2.dispose();
    }

    private static void head(Graphics2D g, double x, double y, double scale, Color colour) {
        g.setColor(colour);
        double r = 4.6 * scale;
        g.fill(new Ellipse2D.Double(x - r, y - r, 2 * r, 2 * r));
        double w = 7 * scale;
        g.fill(new java.awt.geom.Arc2D.Double(
                x - w, y + r + 0.8, 2 * w, 14 * scale, 0, 180, java.awt.geom.Arc2D.CHORD));
    }
}
