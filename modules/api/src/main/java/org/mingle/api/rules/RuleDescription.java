package org.mingle.api.rules;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mingle.api.situation.Situation;

/**
 * What is known of a rule before it is asked.
 *
 * @param id within its set, for example {@code interactive.shouter}; for ever the same
 * @param title sentence case, at most eight words, no full stop
 * @param principle the principle it serves, which need not be declared by any set in force
 * @param severity how much its findings matter unless a profile says otherwise
 * @param effort how long it takes to do what it says; null when unknown
 * @param subject what it looks at
 * @param window how far it looks back
 * @param cooldown for how long it stays silent after its advice was taken up
 * @param on whether it speaks unless a profile says otherwise
 * @param parameters settings that a profile may change, in the order declared
 * @param metrics names of the metrics that it reads; it sleeps while one of them is not there
 */
public record RuleDescription(
        String id,
        String title,
        String principle,
        Severity severity,
        @Nullable Duration effort,
        SubjectKind subject,
        Duration window,
        Duration cooldown,
        boolean on,
        List<Parameter> parameters,
        Set<String> metrics) {
    public RuleDescription {
        parameters = List.copyOf(parameters);
        metrics = Set.copyOf(metrics);
        if (id.isBlank()) {
            throw new IllegalArgumentException("a rule has an id");
        }
    }

    /** Returns a description with usual values: no effort, window of 90 days, cooldown of 14 days, on, no parameters. */
    public static RuleDescription of(
            String id, String title, String principle, Severity severity, SubjectKind subject) {
        return new RuleDescription(
                id,
                title,
                principle,
                severity,
                null,
                subject,
                Situation.DEFAULT_WINDOW,
                Duration.ofDays(14),
                true,
                List.of(),
                Set.of());
    }
}
