package org.mingle.api.coach;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.mingle.api.rules.Finding;
import org.mingle.api.rules.Severity;

/**
 * A finding with what the profiles in force make of it.
 *
 * @param id stable over runs: made of the rule and whom it is about
 * @param rule full name, for example {@code org.mingle.bestpractice/interactive.shouter}
 * @param title of the rule
 * @param principle it serves
 * @param severity as the profiles set it
 * @param effort how long it takes, null when unknown
 * @param priority for ranking within a severity, the higher the earlier
 * @param today whether it is one of the at most three for today, one per principle and per person
 * @param finding what to do, rather than what, why and because
 */
public record Recommendation(
        String id,
        String rule,
        String title,
        String principle,
        Severity severity,
        @Nullable Duration effort,
        double priority,
        boolean today,
        Finding finding) {}
