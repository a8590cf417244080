package org.mingle.desktop.api;

import javax.swing.Icon;
import org.jspecify.annotations.Nullable;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Something the person can do, offered in the menu "Actions".
 *
 * <p>Implement this as a service; the entry is there as long as the service is.
 *
 * <p><b>Called</b>: on the event thread only; hand long work to {@link ViewContext#work}.
 * <p><b>Errors</b>: throw anything; the person reads a kind sentence and everything else goes on.
 */
@ConsumerType
public interface Action {
    /** Returns its title for people: an imperative, sentence case, no full stop. */
    String title();

    /**
     * Returns its picture, 20 by 20 pixels.
     *
     * @return null for none
     */
    default @Nullable Icon icon() {
        return null;
    }

    /** Returns whether it makes sense now; asked whenever the menu opens, so be quick. */
    default boolean applies(ViewContext context) {
        return context.workspace().isPresent();
    }

    /** Does it. */
    void run(ViewContext context);
}
