package org.mingle.testing;

import java.util.List;
import java.util.function.BiFunction;
import org.mingle.api.rules.About;
import org.mingle.api.rules.Evidence;
import org.mingle.api.rules.Finding;
import org.mingle.api.rules.Judgement;
import org.mingle.api.rules.Rule;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.Settings;
import org.mingle.api.rules.Subject;

/**
 * A rule that does what a test says.
 *
 * @param description what is known of it
 * @param body how it judges
 */
public record FakeRule(RuleDescription description, BiFunction<Subject, Settings, Judgement> body) implements Rule {
    @Override
    public Judgement judge(Subject subject, Settings settings) {
        return body.apply(subject, settings);
    }

    /** Returns a rule that always speaks, about the situation as a whole. */
    public static FakeRule speaking(RuleDescription description) {
        return new FakeRule(description, (subject, settings) -> Judgement.of(finding(About.NOTHING)));
    }

    /** Returns a finding about something. */
    public static Finding finding(About about, Evidence... because) {
        return new Finding(about, "Do this", "that", null, List.of(because), List.of());
    }
}
