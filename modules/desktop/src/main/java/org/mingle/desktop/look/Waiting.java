package org.mingle.desktop.look;

import java.awt.GridBagLayout;
import javax.swing.JPanel;
import javax.swing.SwingConstants;
import org.mingle.desktop.api.ViewContext;

/** A kind sentence in the middle of an otherwise empty page. */
public final class Waiting extends JPanel {
    /** Returns what stands where advice will be: that it is being worked out, or that there is nothing to advise on. */
    public static Waiting forAdvice(ViewContext context, String thinking) {
        return new Waiting(
                context.workspace().isPresent()
                        ? thinking
                        : "Nothing is open yet. Go to Start, and meet a guest or open your export.");
    }

    public Waiting(String sentence) {
        super(new GridBagLayout());
        setOpaque(false);
        javax.swing.JLabel label = Say.label(sentence, "font: +2; foreground: $" + Tone.MUTED.key());
        label.setHorizontalAlignment(SwingConstants.CENTER);
        add(label);
    }
}
