package org.mingle.desktop.api;

import javax.swing.Icon;
import javax.swing.JComponent;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * One page of the window, with an entry of its own at the left.
 *
 * <p>Implement this as a service; the page is there as long as the service is, and Mingle's own pages come in by the same
 * door. Never call it yourself: the workbench is the only host of views.
 *
 * <p><b>Called</b>: on the event thread only. The constructor may run anywhere and long before a window is there: create no
 * Swing component in it.
 * <p><b>Budget</b>: a tenth of a second; hand longer work to {@link ViewContext#work}.
 * <p><b>Errors</b>: throw anything; a kind sentence stands in the place of this page, and the others go on.
 */
@ConsumerType
public interface View {
    /** Returns its name for ever, for example {@code org.example.birthdays}; of two with one id the first one stays. */
    String id();

    /** Returns its title for people, sentence case, one to three words. */
    String title();

    /** Returns its place: the lowest number comes first; Mingle's own pages have 100, 200, 300 and so on. */
    int order();

    /**
     * Returns its picture, 20 by 20 pixels.
     *
     * @return null for the usual one
     */
    default @Nullable Icon icon() {
        return null;
    }

    /**
     * Builds the page.
     *
     * <p>Asked once, when the person first turns to it. Keep it up to date yourself with {@link ViewContext#onChange}.
     */
    JComponent open(ViewContext context);
}
