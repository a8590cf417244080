package org.mingle.desktop;

import java.awt.EventQueue;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.mingle.desktop.look.Theme;
import org.mingle.desktop.window.Appearance;
import org.mingle.desktop.window.EmptyFrame;

/**
 * Sets the look and makes the frame while the framework is still being made; named in the manifest of this bundle for the launcher, which calls it
 * with the home folder.
 */
public final class EarlyLook implements Consumer<Path> {
    @Override
    public void accept(Path home) {
        Appearance appearance = new DesktopSettings(home).load();
        EventQueue.invokeLater(() -> {
            Theme.install(appearance.dark(), appearance.percent());
            EmptyFrame.prepare();
        });
    }
}
