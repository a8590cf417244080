package org.mingle.desktop.look;

import javax.swing.JLabel;
import org.jspecify.annotations.Nullable;

/** A text that stays in its line. */
final class Line extends JLabel {
    /** Not there yet when the class above calls {@link #updateUI}. */
    private final @Nullable Lettering lettering;

    Line(String text, Lettering lettering) {
        super(text);
        this.lettering = lettering;
        lettering.dress(this);
    }

    /** The theme has changed. */
    @Override
    public void updateUI() {
        super.updateUI();
        if (lettering != null) {
            lettering.dress(this);
        }
    }
}
