package org.mingle.launcher;

import java.awt.Font;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.io.IOException;
import java.nio.file.Path;
import org.slf4j.LoggerFactory;

/** Java's windowing system: waking it takes as long as half a start of the framework, and is done beside it. */
final class WindowingSystem {

    private WindowingSystem() {}

    /**
     * Begin, and come back at once. What goes wrong here is for the desktop to find and to say.
     *
     * @param distribution its bundles of the desktop may want something done then
     */
    static void wake(Distribution distribution, Path home) {
        Thread thread = new Thread(() -> touch(distribution, home), "wake the windowing system");
        thread.setDaemon(true);
        thread.start();
    }

    /** Wake it, and come back when it is awake. */
    static void touch(Distribution distribution, Path home) {
        try {
            System.setProperty("apple.laf.useScreenMenuBar", "true");
            System.setProperty("apple.awt.application.name", "Mingle");
            if (!GraphicsEnvironment.isHeadless()) {
                GraphicsEnvironment.getLocalGraphicsEnvironment().getScreenDevices();
                Toolkit.getDefaultToolkit();
                new Font(Font.DIALOG, Font.PLAIN, 1).getFamily();
                EarlyLook.in(distribution.onClassPath(FrameworkSettings.LEVEL_DESKTOP))
                        .ifPresent(look -> look.accept(home));
            }
        } catch (LaunchProblem | IOException | ReflectiveOperationException | RuntimeException | Error e) {
            LoggerFactory.getLogger(WindowingSystem.class).debug("The windowing system did not wake", e);
        }
    }
}
