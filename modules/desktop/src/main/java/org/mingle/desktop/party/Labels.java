package org.mingle.desktop.party;

import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.people.Pose;

/** Writes over the heads who is who and what you say, so that nothing covers anything as far as there is room. */
final class Labels {
    private final Graphics2D g;
    private final Font font;
    private final Scene scene;
    private final double wide;
    private final double high;

    Labels(Graphics2D g, Font font, Scene scene, double wide, double high) {
        this.g = g;
        this.font = font;
        this.scene = scene;
        this.wide = wide;
        this.high = high;
    }

    void paint() {
        FreeRoom room = new FreeRoom();
        for (Scene.Person person : scene.people()) {
            double r = 15 * person.scale();
            room.face(new Rectangle2D.Double(person.x() - r, top(person), 2 * r, 2 * r));
        }
        for (Scene.Person person : scene.people()) {
            if (person.role() == Scene.Role.YOU) {
                you(person, room);
            }
        }
        for (Scene.Person person : scene.people()) {
            if (person.role() == Scene.Role.SHADOW && person.label() != null) {
                shadow(person, person.label(), room);
            }
        }
    }

    private static double top(Scene.Person person) {
        return person.y() - 1.14 * height(person.pose()) * person.scale();
    }

    private void you(Scene.Person person, FreeRoom room) {
        g.setFont(font.deriveFont(Font.BOLD, 19f));
        Rectangle2D size = size("You");
        double x = Math.max(8, Math.min(wide - size.getWidth() - 8, person.x() - size.getWidth() / 2));
        Rectangle2D at = at(size, x, top(person) - size.getHeight() - 8);
        double bottom = at.getMaxY();
        Path2D tip = new Path2D.Double();
        tip.moveTo(person.x() - 7, bottom - 2);
        tip.lineTo(person.x() + 7, bottom - 2);
        tip.lineTo(person.x(), bottom + 8);
        g.setColor(Tone.ACCENT.color());
        g.fill(tip);
        pill(at, "You", Tone.ACCENT.color(), Tone.ON_ACCENT.color());
        room.take(at);
        room.take(bubble(person.x() + size.getWidth() / 2 + 14, at.getY() - 4, scene.you().says));
    }

    private void shadow(Scene.Person person, String label, FreeRoom room) {
        g.setFont(font.deriveFont(Font.BOLD, 15f));
        Rectangle2D size = size(label);
        List<Rectangle2D> places = new ArrayList<>();
        double above = top(person) - size.getHeight() - 2;
        for (double y : new double[] {above, person.y() + 6, above - size.getHeight()}) {
            for (double shift : new double[] {0, -0.4, 0.4}) {
                double x = person.x() - size.getWidth() * (0.5 + shift);
                places.add(at(
                        size,
                        Math.max(8, Math.min(wide - size.getWidth() - 8, x)),
                        Math.max(4, Math.min(high - size.getHeight() - 4, y))));
            }
        }
        pill(room.choose(places), label, Tone.CARD.color(0.9), Tone.INK.color());
    }

    private Rectangle2D size(String label) {
        FontMetrics metrics = g.getFontMetrics();
        return new Rectangle2D.Double(0, 0, metrics.stringWidth(label) + 20, metrics.getHeight() + 4);
    }

    private static Rectangle2D at(Rectangle2D size, double x, double y) {
        return new Rectangle2D.Double(x, y, size.getWidth(), size.getHeight());
    }

    private void pill(Rectangle2D at, String label, Color ground, Color ink) {
        double h = at.getHeight();
        g.setColor(ground);
        g.fill(new RoundRectangle2D.Double(at.getX(), at.getY(), at.getWidth(), h, h, h));
        g.setColor(ink);
        g.drawString(label, (float) (at.getX() + 10), (float)
                (at.getY() + 2 + g.getFontMetrics().getAscent()));
    }

    private static double height(Pose pose) {
        return switch (pose) {
            case SHOUTING -> 136;
            case POSING -> 122;
            default -> 102;
        };
    }

    private Rectangle2D bubble(double x, double y, String words) {
        g.setFont(font.deriveFont(Font.PLAIN, 17f));
        FontMetrics metrics = g.getFontMetrics();
        double w = metrics.stringWidth(words) + 26;
        double h = metrics.getHeight() + 12;
        double at = Math.min(x, wide - w - 8);
        double up = Math.max(6, y - h / 3);
        Path2D tail = new Path2D.Double();
        tail.moveTo(at + 12, up + h - 6);
        tail.lineTo(at - 4, up + h + 12);
        tail.lineTo(at + 30, up + h - 4);
        g.setColor(new Color(0xFFFDF8));
        g.fill(tail);
        g.fill(new RoundRectangle2D.Double(at, up, w, h, h, h));
        g.setColor(new Color(0x2B2433));
        g.drawString(words, (float) (at + 13), (float) (up + 6 + metrics.getAscent()));
        return new Rectangle2D.Double(at, up, w, h);
    }
}
