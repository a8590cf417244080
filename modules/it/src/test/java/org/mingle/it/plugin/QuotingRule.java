package org.mingle.it.plugin;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.mingle.api.rules.Judgement;
import org.mingle.api.rules.Rule;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.Settings;
import org.mingle.api.rules.Severity;
import org.mingle.api.rules.Subject;
import org.mingle.api.rules.SubjectKind;
import org.mingle.api.situation.Situation;

/** A rule that fails with the names of everybody in its message. */
final class QuotingRule implements Rule {
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "quality.quoting",
            "Fails",
            "quality",
            Severity.IMPROVE,
            Duration.ofMinutes(5),
            SubjectKind.SITUATION,
            Situation.DEFAULT_WINDOW,
            Duration.ofDays(14),
            true,
            List.of(),
            Set.of());

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Judgement judge(Subject subject, Settings settings) {
        throw new IllegalStateException("cannot judge " + subject.situation().ties()
                + subject.situation().profiles());
    }
}
