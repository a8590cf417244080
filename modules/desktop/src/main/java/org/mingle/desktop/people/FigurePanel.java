package org.mingle.desktop.people;

import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import javax.swing.JComponent;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Tone;

/** One person on a small round stage. */
public final class FigurePanel extends JComponent {
    private final transient Look look;
    private final Pose pose;

    public FigurePanel(Look look, Pose pose) {
        this.look = look;
        this.pose = pose;
    }

    @Override
    public Dimension getPreferredSize() {
        return new Dimension(Paint.px(92), Paint.px(108));
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = Paint.smooth(g);
        int size = Math.min(getWidth(), getHeight());
        g2.setColor(Tone.STAGE.color());
        g2.fillOval((getWidth() - size) / 2, getHeight() - size, size, size);
        double tall = pose == Pose.SHOUTING ? 140 : pose == Pose.POSING ? 124 : 106;
        double scale = (getHeight() - Paint.px(10)) / tall;
        g2.translate(getWidth() / 2.0, getHeight() - Paint.px(8));
        g2.scale(scale, scale);
        PersonPainter.paint(g2, look, pose, 1);
        g2.dispose();
    }
}
