package org.mingle.desktop.look;

import java.awt.Component;
import java.awt.Dimension;
import javax.swing.JOptionPane;
import javax.swing.JPanel;

/** Asks before something that is not done by the way. */
public final class Consent {
    private static final int WIDE = 440;

    private Consent() {}

    /** Returns whether the person chose the answer that does it; who just presses Enter has changed nothing. */
    public static boolean given(Component over, String title, Object question, String yes) {
        Object[] options = {yes, "Cancel"};
        return JOptionPane.showOptionDialog(
                        over,
                        question,
                        title,
                        JOptionPane.DEFAULT_OPTION,
                        JOptionPane.PLAIN_MESSAGE,
                        null,
                        options,
                        options[1])
                == 0;
    }

    /** Returns a panel as wide as a question is, and as high as its words need. */
    public static JPanel sized(JPanel panel) {
        int width = Paint.px(WIDE);
        panel.setPreferredSize(new Dimension(width, WidthAware.height(panel, width)));
        return panel;
    }
}
