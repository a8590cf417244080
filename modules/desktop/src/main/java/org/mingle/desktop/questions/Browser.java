package org.mingle.desktop.questions;

import java.awt.Desktop;
import java.io.IOException;
import java.net.URI;

/** The browser of this system. */
final class Browser {
    private Browser() {}

    /** Shows a page of the web; answers whether it could. */
    static boolean open(URI address) {
        boolean web = "https".equalsIgnoreCase(address.getScheme()) || "http".equalsIgnoreCase(address.getScheme());
        if (!web || !Desktop.isDesktopSupported() || !Desktop.getDesktop().isSupported(Desktop.Action.BROWSE)) {
            return false;
        }
        try {
            Desktop.getDesktop().browse(address);
            return true;
        } catch (IOException noBrowser) {
            return false;
        }
    }
}
