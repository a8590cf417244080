package org.mingle.desktop.window;

import java.awt.Frame;
import javax.swing.JFrame;

/** The frame of a window before anything is in it. It can be made while the services behind the window are still starting. */
public final class EmptyFrame {
    private static final String WAITING = "waiting";

    private EmptyFrame() {}

    /** Makes a frame that waits, unseen, until a window takes it; on the event thread, after the look is set. */
    public static void prepare() {
        JFrame frame = make();
        frame.setName(WAITING);
        frame.addNotify();
    }

    /** Returns the frame that waits, which does so no longer; a new one when none does. */
    static JFrame take() {
        for (Frame each : Frame.getFrames()) {
            if (each instanceof JFrame frame && WAITING.equals(frame.getName())) {
                frame.setName("taken");
                return frame;
            }
        }
        return make();
    }

    private static JFrame make() {
        return new JFrame("Mingle");
    }
}
