package org.mingle.desktop.look;

import java.awt.GridBagLayout;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.SwingConstants;

/** A kind sentence in the middle of an otherwise empty page. */
public final class Waiting extends JPanel {
    /** What stands on a page that has nothing to show before something is open. */
    public static final String NOTHING_OPEN =
            "Nothing is open yet.\nGo to Start, and meet a guest or open your export.";

    private final String sentence;

    /** Says a sentence of ours, in lines. */
    public Waiting(String sentence) {
        super(new GridBagLayout());
        this.sentence = sentence;
        setOpaque(false);
        JLabel label = Say.label(
                "<html><center>" + sentence.replace("\n", "<br>") + "</center></html>",
                "font: +2; foreground: $" + Tone.MUTED.key());
        label.setHorizontalAlignment(SwingConstants.CENTER);
        label.getAccessibleContext().setAccessibleName(sentence);
        add(label);
    }

    boolean says(String words) {
        return sentence.equals(words);
    }
}
