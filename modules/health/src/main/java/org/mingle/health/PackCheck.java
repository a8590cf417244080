package org.mingle.health;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
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
    private final Home home;

    /** Called by Declarative Services. */
    @Activate
    public PackCheck(@Reference Coach coach, @Reference Home home) {
        this.coach = coach;
        this.home = home;
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
                .fact("inForce", count(sets, State.IN_FORCE))
                .fact("refused", count(sets, State.REFUSED))
                .fact("shadowed", count(sets, State.SHADOWED))
                .fact("off", count(sets, State.OFF))
                .fact("leftOut", home.safeMode() ? files() : 0L);
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

    private static long count(List<RuleSetStatus> sets, State state) {
        return sets.stream().filter(set -> set.state() == state).count();
    }

    /** How many pack files there are. */
    private long files() {
        try (Stream<Path> files = Files.list(home.folder().resolve("rules"))) {
            return files.filter(file -> file.toString().endsWith(".rules.yaml")).count();
        } catch (IOException none) {
            return 0;
        }
    }
}
