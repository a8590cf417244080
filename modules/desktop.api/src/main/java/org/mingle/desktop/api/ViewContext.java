package org.mingle.desktop.api;

import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.mingle.api.coach.Advice;
import org.mingle.api.workspace.Workspace;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What the window shows at the moment, for one view.
 *
 * <p>On the event thread only. It ends with the view: afterwards it is silent and calls nobody back.
 */
@ProviderType
public interface ViewContext {
    /** Returns the workspace that is open; empty while there is none. */
    Optional<Workspace> workspace();

    /** Returns the latest advice on the workspace that is open; empty while it is being worked out. */
    Optional<Advice> advice();

    /** Returns the day as of which the window looks at the workspace. */
    LocalDate asOf();

    /**
     * Calls back on the event thread whenever workspace, advice, day or the rule sets in force have changed. When the
     * listener throws, a kind sentence takes the place of the view.
     */
    void onChange(Runnable listener);

    /** Works the advice out anew, after the person has changed what it rests on; {@link #onChange} tells when it is there. */
    void refresh();

    /**
     * Does long work off the event thread.
     *
     * @param work may block, must not touch a component; when it throws, the person reads a kind sentence and {@code then}
     *     is not called
     * @param then takes the result on the event thread; not called when the window has turned to another workspace meanwhile
     */
    <T> void work(Callable<T> work, Consumer<T> then);
}
