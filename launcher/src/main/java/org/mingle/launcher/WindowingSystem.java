package org.mingle.launcher;

import com.formdev.flatlaf.FlatLightLaf;
import java.awt.EventQueue;
import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import org.slf4j.LoggerFactory;

/** Java's windowing system: waking it takes as long as half a start of the framework, and is done beside it. */
final class WindowingSystem {

    private WindowingSystem() {}

    /** Begin, and come back at once. What goes wrong here is for the desktop to find and to say. */
    static void wake() {
        Thread thread = new Thread(WindowingSystem::touch, "wake the windowing system");
        thread.setDaemon(true);
        thread.start();
    }

    private static void touch() {
        try {
            System.setProperty("apple.laf.useScreenMenuBar", "true");
            System.setProperty("apple.awt.application.name", "Mingle");
            if (!GraphicsEnvironment.isHeadless()) {
                GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices();
                Toolkit.getDefaultToolkit();
                new Font(Font.DIALOG, Font.PLAIN, 1).getFamily();
                // Whichever look the desktop sets, it is made of the same parts. On the event thread, as the desktop
                // does it: two threads could wait for each other's classes.
                EventQueue.invokeLater(() -> new FlatLightLaf().getDefaults());
            }
        } catch (RuntimeException | Error e) {
            LoggerFactory.getLogger(WindowingSystem.class).debug("The windowing system did not wake", e);
        }
    }
}
