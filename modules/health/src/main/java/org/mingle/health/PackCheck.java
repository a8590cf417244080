package org.mingle.health;

import java.util.List;
import org.mingle.api.coach.Coach;
import org.mingle.api.coach.RuleSetStatus;
import org.mingle.api.coach.RuleSetStatus.State;
import org.mingle.api.health.Health;
import org.mingle.api.health.HealthCheck;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The rule sets: which speak, and the mistakes of those that do not. */
@Component
public final class PackCheck implements HealthCheck {
    private final Coach coach;

    /** Called by Declarative Services. */
    @Activate
    public PackCheck(@Reference Coach coach) {
        this.coach = coach;
    }

    @Override
    public String id() {
        return "packs";
    }

    @Override
    public int order() {
        return 500;
    }

    @Override
    public Health check() {
        List<RuleSetStatus> sets = coach.ruleSets();
        Health.Notes notes = Health.notes()
                .fact("installed", (long) sets.size())
                .fact(
                        "inForce",
                        sets.stream()
                                .filter(set -> set.state() == State.IN_FORCE)
                                .count());
        for (RuleSetStatus set : sets) {
            set.problems().forEach(problem -> notes.finding(problem.toString()));
            if (set.state() == State.CUT_OFF) {
                notes.finding("The rule set " + set.set().id()
                        + " took too long or failed, and is not asked again until its bundle is restarted.");
            }
        }
        if (sets.isEmpty()) {
            notes.finding("No rule set is installed, so there is nobody to give advice.");
        }
        return notes.done();
    }
}
