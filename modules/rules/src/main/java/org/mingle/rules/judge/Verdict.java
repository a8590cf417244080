package org.mingle.rules.judge;

import java.util.List;
import org.mingle.api.coach.Advice;
import org.mingle.api.rules.Finding;
import org.mingle.api.rules.Problem;

/**
 * What one rule set found.
 *
 * @param findings in the order of rules, then subjects
 * @param missing rules that could not judge, in the order of rules
 * @param problems rules that are silent in this run, and why
 */
public record Verdict(List<Found> findings, List<Advice.Missing> missing, List<Problem> problems) {
    public Verdict {
        problems = List.copyOf(problems);
        findings = List.copyOf(findings);
        missing = List.copyOf(missing);
    }

    /**
     * A finding and the rule that made it.
     *
     * @param rule full name
     * @param finding what it found
     */
    public record Found(String rule, Finding finding) {}
}
