package org.mingle.desktop.people;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.RoundRectangle2D;
import org.mingle.desktop.look.Tone;

/**
 * Draws one person with the feet at (0, 0), a hundred units high.
 *
 * <p>The graphics is scaled by the caller. Facing is -1 for left, 0 for the onlooker, 1 for right, 2 for away.
 */
public final class PersonPainter {
    private static final int AWAY = 2;

    private final Graphics2D g;
    private final Look look;
    private final Pose pose;
    private final int facing;

    private PersonPainter(Graphics2D g, Look look, Pose pose, int facing) {
        this.g = g;
        this.look = look;
        this.pose = pose;
        this.facing = facing;
    }

    /** Draws somebody. */
    public static void paint(Graphics2D g, Look look, Pose pose, int facing) {
        Graphics2D own = (Graphics2D) g.create();
        new PersonPainter(own, look, pose, facing).paint();
        own.dispose();
    }

    private void paint() {
        g.setColor(Tone.SHADE.color(0.18));
        g.fill(new Ellipse2D.Double(-21, -4, 42, 9));
        if (pose == Pose.SHOUTING) {
            chair();
            g.translate(0, -34);
        }
        if (pose == Pose.DASHING) {
            g.rotate(Math.toRadians(turn() * 10));
        } else if (pose == Pose.WHISPERING || pose == Pose.LEANING) {
            g.rotate(Math.toRadians(turn() * 5));
        }
        if (pose == Pose.POSING) {
            cape();
        }
        legs();
        if (facing == AWAY) {
            arms();
            torso();
        } else {
            torso();
        }
        head();
        if (facing != AWAY) {
            arms();
        }
    }

    private int turn() {
        return facing == AWAY || facing == 0 ? 1 : facing;
    }

    private void chair() {
        g.setColor(Tone.WOOD.color());
        g.setStroke(new BasicStroke(4.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(-17, -33, -20, 0));
        g.draw(new Line2D.Double(17, -33, 20, 0));
        g.setColor(Tone.WOOD_LIGHT.color());
        g.draw(new Line2D.Double(-10, -33, -11, -5));
        g.draw(new Line2D.Double(10, -33, 11, -5));
        g.fill(new RoundRectangle2D.Double(-23, -37, 46, 8, 6, 6));
    }

    private void cape() {
        Path2D cape = new Path2D.Double();
        cape.moveTo(-11, -68);
        cape.quadTo(-32, -30, -27, -8);
        cape.quadTo(0, -15, 27, -8);
        cape.quadTo(32, -30, 11, -68);
        cape.closePath();
        g.setColor(new Color(0x8E2B45));
        g.fill(cape);
    }

    private void legs() {
        g.setColor(look.bottom());
        g.setStroke(new BasicStroke(8.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        boolean dash = pose == Pose.DASHING;
        int t = turn();
        g.draw(new Line2D.Double(-6, -30, dash ? -20 * t : -7, dash ? -8 : -4));
        g.draw(new Line2D.Double(6, -30, dash ? 16 * t : 7, -4));
        g.setColor(new Color(0x2A2228));
        g.setStroke(new BasicStroke(6f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        int toe = facing == AWAY ? 0 : 4;
        g.draw(new Line2D.Double(
                dash ? -21 * t : -8,
                dash ? -7 : -2,
                (dash ? -21 * t : -8) - (facing == 1 ? -toe : toe),
                dash ? -4 : -2));
        g.draw(new Line2D.Double(dash ? 16 * t : 8, -2, (dash ? 16 * t : 8) + (facing == -1 ? -toe : toe), -2));
    }

    private void torso() {
        Path2D torso = new Path2D.Double();
        torso.moveTo(-9, -69);
        torso.quadTo(-19, -68, -18, -55);
        torso.lineTo(-14, -29);
        torso.quadTo(0, -23, 14, -29);
        torso.lineTo(18, -55);
        torso.quadTo(19, -68, 9, -69);
        torso.closePath();
        g.setColor(look.top());
        g.fill(torso);
        if (facing != AWAY) {
            g.setColor(shade(look.skin(), 0.92));
            g.fill(new Ellipse2D.Double(-5 + facing * 1.5, -72, 10, 8));
        }
        if (pose == Pose.POSING) {
            bowTie();
        }
    }

    private void bowTie() {
        g.setColor(new Color(0x2A2228));
        Path2D bow = new Path2D.Double();
        bow.moveTo(-8, -67);
        bow.lineTo(8, -61);
        bow.lineTo(8, -67);
        bow.lineTo(-8, -61);
        bow.closePath();
        g.fill(bow);
    }

    private void head() {
        double dx = facing == AWAY ? 0 : facing * 2.0;
        new HairPainter(g, look, dx).behind(facing == AWAY);
        g.setColor(look.skin());
        g.fill(new Ellipse2D.Double(-13 + dx, -97, 26, 28));
        new HairPainter(g, look, dx).inFront(facing == AWAY);
        if (facing != AWAY) {
            face(dx);
        }
        if (pose == Pose.POSING) {
            costume(dx);
        }
    }

    private void face(double dx) {
        double look0 = dx + facing * 4;
        g.setColor(new Color(0x2A2228));
        double eye = pose == Pose.DASHING ? 3.4 : 3;
        g.fill(new Ellipse2D.Double(look0 - 6, -85.5, eye, eye));
        g.fill(new Ellipse2D.Double(look0 + 3, -85.5, eye, eye));
        g.setStroke(new BasicStroke(1.7f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        switch (pose) {
            case SHOUTING -> {
                g.setColor(new Color(0x7A2430));
                g.fill(new Ellipse2D.Double(look0 - 5, -80.5, 10, 8.5));
            }
            case LEANING -> g.draw(new Line2D.Double(look0 - 3, -77, look0 + 3, -77));
            case WHISPERING -> g.fill(new Ellipse2D.Double(look0 - 1.5, -79, 3.5, 3.5));
            default -> g.draw(new Arc2D.Double(look0 - 5, -83, 10, 8, 200, 140, Arc2D.OPEN));
        }
        g.setColor(new Color(226, 110, 90, 70));
        g.fill(new Ellipse2D.Double(look0 - 11, -82, 5, 4));
        g.fill(new Ellipse2D.Double(look0 + 6, -82, 5, 4));
    }

    private void costume(double dx) {
        g.setColor(new Color(0x201A26));
        g.fill(new RoundRectangle2D.Double(-18 + dx, -97, 36, 4, 4, 4));
        g.fill(new RoundRectangle2D.Double(-11 + dx, -118, 22, 23, 5, 5));
        g.setColor(new Color(0x8E2B45));
        g.fill(new RoundRectangle2D.Double(-11 + dx, -101.5, 22, 4, 0, 0));
        Path2D mask = new Path2D.Double();
        double x = dx + facing * 3;
        mask.moveTo(x - 13, -88);
        mask.quadTo(x, -91, x + 13, -88);
        mask.quadTo(x + 13, -79, x + 6, -79);
        mask.quadTo(x + 2, -79, x, -83);
        mask.quadTo(x - 2, -79, x - 6, -79);
        mask.quadTo(x - 13, -79, x - 13, -88);
        g.setColor(new Color(0x201A26));
        g.fill(mask);
        g.setColor(Color.WHITE);
        g.fill(new Ellipse2D.Double(x - 8.5, -86.5, 5.5, 4));
        g.fill(new Ellipse2D.Double(x + 3, -86.5, 5.5, 4));
    }

    private void arms() {
        int t = turn();
        switch (pose) {
            case SHOUTING -> {
                arm(-15, -62, -26, -58, -10, -80);
                arm(15, -62, 34, -72, 24, -94);
                megaphone(t);
            }
            case WHISPERING -> {
                arm(-15 * t, -62, -22 * t, -45, -14 * t, -34);
                arm(15 * t, -62, 26 * t, -58, 13 * t, -75);
            }
            case LEANING -> {
                arm(-15, -62, -24, -46, 4, -49);
                arm(15, -62, 24, -44, -4, -46);
            }
            case DASHING -> {
                arm(-15, -62, -30 * t, -58, -32 * t, -46);
                arm(15, -62, 26 * t, -56, 34 * t, -68);
            }
            case POSING -> {
                arm(-15, -62, -30, -50, -15, -40);
                arm(15, -62, 34, -60, 33, -80);
            }
            case WELCOMING -> {
                arm(-15, -62, -30, -54, -36, -68);
                arm(15, -62, 30, -54, 36, -68);
            }
            case DRINKING -> {
                arm(-15 * t, -62, -23 * t, -46, -16 * t, -34);
                arm(15 * t, -62, 26 * t, -46, 22 * t, -60);
                glass(22 * t, -60);
            }
            case CHATTING -> {
                arm(-15 * t, -62, -24 * t, -46, -14 * t, -38);
                arm(15 * t, -62, 26 * t, -44, 31 * t, -58);
            }
            case ARRIVING -> {
                arm(-15, -62, -22, -46, -16, -34);
                arm(15, -62, 30, -64, 27, -86);
            }
            default -> {
                arm(-15, -62, -23, -46, -17, -33);
                arm(15, -62, 23, -46, 17, -33);
            }
        }
    }

    private void arm(double sx, double sy, double ex, double ey, double hx, double hy) {
        g.setColor(shade(look.top(), 0.88));
        g.setStroke(new BasicStroke(7.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new QuadCurve2D.Double(sx, sy, ex, ey, hx, hy));
        g.setColor(look.skin());
        g.fill(new Ellipse2D.Double(hx - 4.3, hy - 4.3, 8.6, 8.6));
    }

    private void megaphone(int t) {
        Path2D cone = new Path2D.Double();
        cone.moveTo(9 * t, -81);
        cone.lineTo(34 * t, -92);
        cone.lineTo(34 * t, -64);
        cone.lineTo(9 * t, -74);
        cone.closePath();
        g.setColor(new Color(0xD9523A));
        g.fill(cone);
        g.setColor(new Color(0xFFF4E6));
        g.setStroke(new BasicStroke(3.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(new Line2D.Double(34 * t, -92, 34 * t, -64));
    }

    private void glass(double x, double y) {
        g.setColor(new Color(255, 255, 255, 150));
        g.fill(new RoundRectangle2D.Double(x - 3.5, y - 13, 7, 11, 3, 3));
        g.setColor(new Color(0xD8893B));
        g.fill(new RoundRectangle2D.Double(x - 3.5, y - 8, 7, 6, 3, 3));
    }

    private static Color shade(Color c, double factor) {
        return new Color((int) (c.getRed() * factor), (int) (c.getGreen() * factor), (int) (c.getBlue() * factor));
    }
}
