package org.mingle.desktop.party;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.WidthAware;
import org.mingle.desktop.people.Look;
import org.mingle.desktop.people.PersonPainter;
import org.mingle.desktop.people.Pose;

/** Shows the party at any size; says the same in words to those who do not see it. */
final class ScenePanel extends JComponent implements WidthAware {
    private static final double WIDE = 1000;
    private static final double HIGH = 480;

    private Scene scene;

    ScenePanel(Scene scene) {
        this.scene = scene;
        describe();
    }

    void show(Scene other) {
        scene = other;
        describe();
        repaint();
    }

    private void describe() {
        getAccessibleContext().setAccessibleName("The party, drawn");
        getAccessibleContext().setAccessibleDescription(scene.twin());
        setToolTipText(null);
    }

    @Override
    public AccessibleContext getAccessibleContext() {
        if (accessibleContext == null) {
            accessibleContext = new Picture();
        }
        return accessibleContext;
    }

    private final class Picture extends AccessibleJComponent {
        @Override
        public AccessibleRole getAccessibleRole() {
            return AccessibleRole.CANVAS;
        }
    }

    @Override
    public int heightFor(int width) {
        return (int) Math.round(width * HIGH / WIDE);
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Paint.px(640), heightFor(Paint.px(640)));
    }

    @Override
    protected void paintComponent(Graphics graphics) {
        Graphics2D g = Paint.smooth(graphics);
        double arc = Paint.px(14);
        g.clip(new RoundRectangle2D.Double(0, 0, getWidth(), getHeight(), arc, arc));
        double scale = Math.min(getWidth() / WIDE, getHeight() / HIGH);
        double left = -(getWidth() - WIDE * scale) / 2 / scale;
        g.scale(scale, scale);
        g.translate(-left, getHeight() / scale - HIGH);
        paintParty(g, left, WIDE - left);
        g.dispose();
    }

    private void paintParty(Graphics2D g, double left, double right) {
        RoomPainter room = new RoomPainter(g, left, right, HIGH + 20);
        room.behindPeople();
        person(g, new Scene.Person(890, 258, Pose.WELCOMING, -1, Look.of(16), Scene.Role.OTHER, null));
        room.bar();
        if (scene.you() == Spot.FLITTER) {
            path(g);
        }
        boolean potted = false;
        for (Scene.Person person : scene.people()) {
            if (!potted && person.y() >= 318) {
                room.plant();
                potted = true;
            }
            if (person.role() == Scene.Role.YOU) {
                spotlight(g, person);
            }
            person(g, person);
        }
        new Labels(g, getFont(), scene, WIDE, HIGH).paint();
    }

    private static void person(Graphics2D g, Scene.Person person) {
        Graphics2D own = (Graphics2D) g.create();
        own.translate(person.x(), person.y());
        double scale = person.scale() * (person.role() == Scene.Role.YOU ? 1.14 : 1);
        own.scale(scale, scale);
        if (person.role() == Scene.Role.SHADOW) {
            own.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.38f));
        }
        PersonPainter.paint(own, person.look(), person.pose(), person.facing());
        if (person.role() == Scene.Role.YOU && person.pose() == Pose.SHOUTING) {
            rays(own);
        }
        own.dispose();
    }

    private static void rays(Graphics2D g) {
        g.setColor(Tone.GLOW.color());
        g.setStroke(new BasicStroke(3.2f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        for (int i = 0; i < 3; i++) {
            double r = 14 + i * 11;
            g.draw(new Arc2D.Double(38 - r, -112 - r, 2 * r, 2 * r, -32, 64, Arc2D.OPEN));
        }
    }

    private static void spotlight(Graphics2D g, Scene.Person you) {
        g.setColor(Tone.GLOW.color(0.5));
        double r = 46 * you.scale();
        g.fill(new Ellipse2D.Double(you.x() - r, you.y() - r * 0.3, 2 * r, r * 0.6));
    }

    private static void path(Graphics2D g) {
        Path2D path = new Path2D.Double();
        path.moveTo(200, 470);
        path.quadTo(300, 500, 400, 462);
        path.quadTo(440, 440, 470, 456);
        path.moveTo(540, 462);
        path.quadTo(640, 505, 780, 470);
        path.quadTo(860, 440, 850, 380);
        g.setColor(Tone.GLOW.color(0.9));
        g.setStroke(new BasicStroke(3.4f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, new float[] {1, 11}, 0));
        g.draw(path);
    }
}
