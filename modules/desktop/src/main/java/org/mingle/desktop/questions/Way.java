package org.mingle.desktop.questions;

import java.awt.Toolkit;
import java.awt.datatransfer.StringSelection;
import java.net.URI;
import java.util.function.Predicate;
import javax.swing.JButton;
import org.mingle.desktop.api.ViewContext;

/** How one gets to a question: by the browser, or with its address on the clipboard. */
final class Way {
    private final ViewContext context;
    private final Predicate<URI> browser;

    Way(ViewContext context, Predicate<URI> browser) {
        this.context = context;
        this.browser = browser;
    }

    /** Shows it; where no browser can be called, the address is copied and the button says so. */
    void open(URI address, JButton pressed) {
        context.work(() -> browser.test(address), shown -> {
            if (!shown) {
                copy(address, pressed);
            }
        });
    }

    void copy(URI address, JButton pressed) {
        Toolkit.getDefaultToolkit().getSystemClipboard().setContents(new StringSelection(address.toString()), null);
        pressed.setText("Address copied");
    }
}
