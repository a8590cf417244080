package org.mingle.desktop.window;

import java.awt.Graphics;
import javax.swing.BorderFactory;
import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import org.mingle.desktop.look.Flow;
import org.mingle.desktop.look.Glyph;
import org.mingle.desktop.look.Paint;
import org.mingle.desktop.look.Paragraph;
import org.mingle.desktop.look.Tone;

/** A sentence across the top of every page, with what one can do about it at its end. */
final class Strip extends JPanel {
    private final Tone ground;
    private final Paragraph words;

    Strip(String name, Glyph glyph, Tone ink, Tone ground, JButton... actions) {
        super(Flow.row(10, 0.5));
        this.ground = ground;
        this.words = new Paragraph("", "foreground: $" + ink.key());
        words.setName(name);
        setBorder(BorderFactory.createEmptyBorder(Paint.px(7), Paint.px(24), Paint.px(7), Paint.px(16)));
        add(new JLabel(glyph.icon(20, ink)));
        add(words, 1.0);
        for (JComponent action : actions) {
            add(action);
        }
        setVisible(false);
    }

    /** Says something, or goes away when it is empty. */
    void say(String sentence) {
        words.say(sentence);
        setVisible(!sentence.isEmpty());
    }

    @Override
    protected void paintComponent(Graphics g) {
        g.setColor(ground.color());
        g.fillRect(0, 0, getWidth(), getHeight());
    }
}
