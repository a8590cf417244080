package org.mingle.api.coach;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Runs the rule sets in force: the only caller of rule sets.
 *
 * <p>Call it off the event thread. It records nothing: the same data, sets, profiles and as-of give the same answer.
 */
@ProviderType
public interface Coach {
    /**
     * Advises on a workspace.
     *
     * @throws org.mingle.api.progress.CancelledException when cancelled
     */
    Advice advise(Workspace workspace, LocalDate asOf, Progress progress);

    /**
     * Reviews a draft, which is not stored.
     *
     * @param workspace for the writer's own record; null when there is none
     */
    Review review(Draft draft, @Nullable Workspace workspace, LocalDate asOf);

    /** Returns every installed rule set with its state, by id, then state. */
    List<RuleSetStatus> ruleSets();

    /**
     * Calls back whenever rule sets, metrics or profiles come, change or go, on the thread that brings them; be quick.
     *
     * @return close it to hear no more
     */
    AutoCloseable onChange(Runnable listener);
}
