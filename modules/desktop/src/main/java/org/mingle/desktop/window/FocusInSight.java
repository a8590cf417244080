package org.mingle.desktop.window;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;
import java.awt.event.AWTEventListener;
import java.awt.event.FocusEvent;
import java.awt.event.WindowAdapter;
import java.awt.event.WindowEvent;
import java.util.Set;
import javax.swing.JComponent;
import javax.swing.JViewport;
import javax.swing.SwingUtilities;
import org.mingle.desktop.look.Paint;

/** Whoever goes through a long page with the Tab key sees where they are: the page scrolls along. */
final class FocusInSight implements AWTEventListener {
    // What is clicked stays under the pointer, or the click would be lost.
    private static final Set<FocusEvent.Cause> BY_KEY =
            Set.of(FocusEvent.Cause.TRAVERSAL_FORWARD, FocusEvent.Cause.TRAVERSAL_BACKWARD);
    private static final int ROOM = 8;

    private final Window window;

    private FocusInSight(Window window) {
        this.window = window;
    }

    /** Does so in a window until that is closed. */
    static void in(Window window) {
        FocusInSight listener = new FocusInSight(window);
        Toolkit.getDefaultToolkit().addAWTEventListener(listener, AWTEvent.FOCUS_EVENT_MASK);
        window.addWindowListener(new WindowAdapter() {
            @Override
            public void windowClosed(WindowEvent e) {
                Toolkit.getDefaultToolkit().removeAWTEventListener(listener);
            }
        });
    }

    @Override
    public void eventDispatched(AWTEvent event) {
        if (event instanceof FocusEvent focus
                && focus.getID() == FocusEvent.FOCUS_GAINED
                && BY_KEY.contains(focus.getCause())
                && SwingUtilities.isDescendingFrom(focus.getComponent(), window)) {
            show(focus.getComponent());
        }
    }

    private static void show(Component focused) {
        // A table or a list scrolls by itself; what the page has to show is the frame that it stands in.
        Component shown = focused.getParent() instanceof JViewport viewport ? viewport.getParent() : focused;
        if (shown.getParent() instanceof JComponent around) {
            Rectangle place = shown.getBounds();
            place.grow(0, Paint.px(ROOM));
            around.scrollRectToVisible(place);
        }
    }
}
