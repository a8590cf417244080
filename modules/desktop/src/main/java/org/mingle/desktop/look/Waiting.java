package org.mingle.desktop.look;

import java.awt.GridBagLayout;
import javax.swing.JPanel;
import javax.swing.SwingConstants;

/** A kind sentence in the middle of an otherwise empty page. */
public final class Waiting extends JPanel {
    public Waiting(String sentence) {
        super(new GridBagLayout());
        setOpaque(false);
        javax.swing.JLabel label = Say.label(sentence, "font: +2; foreground: $" + Tone.MUTED.key());
        label.setHorizontalAlignment(SwingConstants.CENTER);
        add(label);
    }
}
