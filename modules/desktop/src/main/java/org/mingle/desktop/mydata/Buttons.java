package org.mingle.desktop.mydata;

import javax.swing.JButton;
import org.mingle.desktop.look.Say;

/** The buttons of this page. */
final class Buttons {
    private Buttons() {}

    static JButton quiet(String name, String words, Runnable action) {
        JButton button = Say.quiet(words, null);
        button.setName(name);
        button.addActionListener(e -> action.run());
        return button;
    }
}
