package org.mingle.api.rules;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Judges one subject and says what to do instead.
 *
 * <p>Implement this within a {@link RuleSet}; never call it yourself, ask the coach, who isolates failures and ranks.
 *
 * <p><b>Called</b>: once per subject of its kind, off the event thread; keep no state.
 * <p><b>Errors</b>: return {@link Judgement#unable} to fall silent for this run with a reason; throw anything, and the whole
 * set is cut off and named, the others go on.
 */
@ConsumerType
public interface Rule {
    /** Returns what is known of it; always the same. */
    RuleDescription description();

    /** Judges one subject of the kind that the description names. */
    Judgement judge(Subject subject, Settings settings);
}
