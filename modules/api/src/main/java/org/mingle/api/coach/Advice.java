package org.mingle.api.coach;

import java.util.List;
import org.mingle.api.rules.Problem;
import org.mingle.api.situation.Situation;

/**
 * The coach's answer.
 *
 * @param situation what was judged
 * @param principles scores in the order of the sets; empty when no set in force declares one
 * @param guest whom the person resembles
 * @param recommendations every finding: by severity, then priority, then rule, then whom it is about
 * @param ruleSets those in force
 * @param problems what kept sets or rules from speaking
 * @param missing rules that could not judge for want of data: full name and what they miss
 */
public record Advice(
        Situation situation,
        List<Score> principles,
        GuestLikeness guest,
        List<Recommendation> recommendations,
        List<RuleSetStatus> ruleSets,
        List<Problem> problems,
        List<Missing> missing) {
    public Advice {
        principles = List.copyOf(principles);
        recommendations = List.copyOf(recommendations);
        ruleSets = List.copyOf(ruleSets);
        problems = List.copyOf(problems);
        missing = List.copyOf(missing);
    }

    /**
     * A rule that could not judge.
     *
     * @param rule full name
     * @param what what it would have needed to know
     */
    public record Missing(String rule, String what) {}
}
