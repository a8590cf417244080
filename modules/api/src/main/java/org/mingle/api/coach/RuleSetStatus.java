package org.mingle.api.coach;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.Problem;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.RuleSet;
import org.mingle.api.rules.Severity;

/**
 * An installed rule set and whether it speaks.
 *
 * @param set the set; only read its names, ask the coach for advice
 * @param state whether it speaks
 * @param rules its rules as the profiles set them
 * @param problems what is the matter
 */
public record RuleSetStatus(RuleSet set, State state, List<RuleStatus> rules, List<Problem> problems) {
    public RuleSetStatus {
        rules = List.copyOf(rules);
        problems = List.copyOf(problems);
    }

    /** Returns how many of its rules are on. */
    public int on() {
        return (int) rules.stream().filter(RuleStatus::on).count();
    }

    /** Whether a set speaks. */
    public enum State {
        IN_FORCE,
        /** Another set with its id goes before it. */
        SHADOWED,
        /** It has mistakes. */
        REFUSED,
        /** A profile leaves it out. */
        OFF,
        /** It threw or did not return, and is not called again until its bundle is restarted. */
        CUT_OFF;

        /** Returns the spelling of the command line. */
        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * A rule as the profiles set it.
     *
     * @param description as declared
     * @param on whether it speaks
     * @param severity in force
     * @param modified whether a profile changes it
     * @param asleep the metric that it reads and that is not there; null when awake
     */
    public record RuleStatus(
            RuleDescription description,
            boolean on,
            Severity severity,
            boolean modified,
            @Nullable String asleep) {}
}
