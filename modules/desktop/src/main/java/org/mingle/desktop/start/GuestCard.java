package org.mingle.desktop.start;

import java.awt.BasicStroke;
import java.awt.Cursor;
import java.awt.Dimension;
import java.awt.Graphics;
import java.awt.Graphics2D;
import java.awt.event.ActionEvent;
import javax.swing.AbstractAction;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.KeyStroke;
import org.mingle.api.guest.Guest;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Say;
import org.mingle.desktop.look.Tone;
import org.mingle.desktop.look.WidthAware;
import org.mingle.desktop.people.FigurePanel;
import org.mingle.desktop.people.Look;
import org.mingle.desktop.people.Pose;

/** One made-up person, as a button. */
final class GuestCard extends JButton implements WidthAware {
    private final Flow flow = Flow.row(14, 0.5);

    GuestCard(Guest guest, int index) {
        setLayout(flow);
        setName("guest " + guest.id());
        setContentAreaFilled(false);
        setBorderPainted(false);
        setFocusPainted(false);
        setOpaque(false);
        setRolloverEnabled(true);
        setCursor(Cursor.getPredefinedCursor(Cursor.HAND_CURSOR));
        setBorder(BorderFactory.createEmptyBorder(Paint.px(12), Paint.px(14), Paint.px(12), Paint.px(16)));
        add(new FigurePanel(Look.guest(index), Pose.of(guest.id())));
        add(
                Say.lay(
                        Flow.column(4),
                        new Paragraph(guest.name(), "font: bold +2"),
                        new Paragraph(guest.summary(), "foreground: $Mingle.muted; font: -1")),
                1.0);
        getAccessibleContext().setAccessibleName("Meet " + guest.name());
        getAccessibleContext().setAccessibleDescription(guest.summary());
        getInputMap(WHEN_FOCUSED).put(KeyStroke.getKeyStroke("ENTER"), "meet");
        getActionMap().put("meet", new AbstractAction() {
            @Override
            public void actionPerformed(ActionEvent e) {
                doClick();
            }
        });
    }

    @Override
    public int heightFor(int width) {
        return flow.height(this, width);
    }

    @Override
    public Dimension getPreferredSize() {
        int width = getWidth() > 0 ? getWidth() : Paint.px(300);
        return new Dimension(width, heightFor(width));
    }

    @Override
    protected void paintComponent(Graphics g) {
        Graphics2D g2 = Paint.smooth(g);
        int arc = Paint.px(14);
        boolean lit = getModel().isRollover() || getModel().isArmed();
        g2.setColor(Tone.CARD.color());
        g2.fillRoundRect(0, 0, getWidth() - 1, getHeight() - 1, arc, arc);
        g2.setColor(lit || isFocusOwner() ? Tone.ACCENT.color() : Tone.LINE.color());
        g2.setStroke(new BasicStroke(isFocusOwner() ? Paint.px(2) : 1));
        g2.drawRoundRect(1, 1, getWidth() - 3, getHeight() - 3, arc, arc);
        g2.dispose();
    }
}
