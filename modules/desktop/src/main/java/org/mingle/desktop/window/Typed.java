package org.mingle.desktop.window;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/** Hears that something was typed, whatever it was. */
record Typed(Runnable action) implements DocumentListener {
    @Override
    public void insertUpdate(DocumentEvent e) {
        action.run();
    }

    @Override
    public void removeUpdate(DocumentEvent e) {
        action.run();
    }

    @Override
    public void changedUpdate(DocumentEvent e) {
        action.run();
    }
}
