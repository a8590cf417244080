package org.mingle.sample.rules;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.mingle.api.analysis.Measurement;
import org.mingle.api.rules.About;
import org.mingle.api.rules.Evidence;
import org.mingle.api.rules.Finding;
import org.mingle.api.rules.Judgement;
import org.mingle.api.rules.Parameter;
import org.mingle.api.rules.Rule;
import org.mingle.api.rules.RuleDescription;
import org.mingle.api.rules.Settings;
import org.mingle.api.rules.Severity;
import org.mingle.api.rules.Subject;
import org.mingle.api.rules.SubjectKind;
import org.mingle.api.situation.Situation;

/** Speaks when somebody tells everything as if they had been alone. */
final class CreditTheTeam implements Rule {
    private static final double LEAST = 0.2;
    private static final RuleDescription DESCRIPTION = new RuleDescription(
            "personal.credit-the-team",
            "Tells it as if alone",
            "personal",
            Severity.IMPROVE,
            Duration.ofMinutes(5),
            SubjectKind.SITUATION,
            Situation.DEFAULT_WINDOW,
            Duration.ofDays(14),
            true,
            List.of(new Parameter("least", LEAST, 0.0, 1.0)),
            Set.of(TeamSpirit.ID));

    @Override
    public RuleDescription description() {
        return DESCRIPTION;
    }

    @Override
    public Judgement judge(Subject subject, Settings settings) {
        Measurement spirit = subject.situation().metric(TeamSpirit.ID).orElseThrow();
        Double share = spirit.value();
        if (share == null) {
            return Judgement.notEnoughData(TeamSpirit.ID);
        }
        if (share >= settings.number("least", LEAST)) {
            return Judgement.SILENT;
        }
        List<Evidence> rows = spirit.rows().stream()
                .map(row -> new Evidence("metric", null, TeamSpirit.ID, null, share, row))
                .toList();
        String why = Math.round(share * 100) + " in 100 of your posts mention those you did it with.";
        return Judgement.of(new Finding(
                About.NOTHING, "Thank a colleague by name", "telling it as if you were alone", why, rows, List.of()));
    }
}
