package org.mingle.desktop;

import java.awt.Desktop;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * How the system hands files to a program that runs, or that it has just started for them: on macOS a drop on the icon and
 * an association of files come so, and not on the command line.
 */
interface SystemFiles {
    /** Calls back on the event thread, also for what came before; only the last one who asks is called. */
    void onOpen(Consumer<List<Path>> taker);

    /** Returns the way of this system. Elsewhere asking would load a part of AWT that takes its time, for nothing. */
    static SystemFiles ofThisSystem() {
        return System.getProperty("os.name", "").startsWith("Mac") ? SystemFiles::listen : taker -> {};
    }

    private static void listen(Consumer<List<Path>> taker) {
        if (Desktop.isDesktopSupported() && Desktop.getDesktop().isSupported(Desktop.Action.APP_OPEN_FILE)) {
            Desktop.getDesktop()
                    .setOpenFileHandler(event -> taker.accept(
                            event.getFiles().stream().map(File::toPath).toList()));
        }
    }
}
