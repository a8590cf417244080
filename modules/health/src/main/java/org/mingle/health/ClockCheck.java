package org.mingle.health;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.health.Health;
import org.mingle.api.health.HealthCheck;
import org.mingle.api.workspace.StoreException;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The clock: whether today is a day that can be, and whether what is stored comes from later. */
@Component
public final class ClockCheck implements HealthCheck {
    /** This was written after the first and will hardly be run after the second. */
    private static final LocalDate EARLIEST = LocalDate.of(2026, 1, 1);

    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);
    /** Wherever on earth the clock was set, and a little drift. */
    private static final Duration SLACK = Duration.ofHours(26);

    private static final LocalDate EVER = LocalDate.of(9999, 12, 30);

    private final Workspaces workspaces;
    private final Clock clock;

    /** Called by Declarative Services. */
    @Activate
    public ClockCheck(@Reference Workspaces workspaces) {
        this(workspaces, Clock.systemUTC());
    }

    ClockCheck(Workspaces workspaces, Clock clock) {
        this.workspaces = workspaces;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "clock";
    }

    @Override
    public int order() {
        return 600;
    }

    @Override
    public Health check() {
        LocalDate today = LocalDate.now(clock.withZone(ZoneOffset.UTC));
        Health.Notes notes = Health.notes().fact("today", today.toString());
        if (today.isBefore(EARLIEST) || !today.isBefore(LATEST)) {
            notes.finding("The clock of this machine says " + today
                    + ", which can hardly be. Advice depends on the day; please set the clock.");
        }
        try {
            for (String name : workspaces.list()) {
                later(name, notes);
            }
        } catch (StoreException unusable) {
            // The check of the database says so.
            notes.fact("newestRow", "unknown");
        }
        return notes.done();
    }

    private void later(String name, Health.Notes notes) {
        Instant limit = clock.instant().plus(SLACK);
        try (Workspace workspace = workspaces.open(name)) {
            List<Activity> later = workspace
                    .asOf(EVER)
                    .activities()
                    .list(ActivityQuery.ALL.withoutTexts().between(limit, null).atMost(1));
            boolean imported = workspace.imports().list().stream()
                    .anyMatch(each -> each.importedAt().isAfter(limit));
            if (!later.isEmpty()) {
                notes.finding("Something stored was done on "
                        + later.get(0).at().atOffset(ZoneOffset.UTC).toLocalDate()
                        + ", which is later than today. Either the clock of this machine is slow, or an export was made on"
                        + " one that was fast.");
            } else if (imported) {
                notes.finding("An export was imported at a time later than now. Please see whether the clock is slow.");
            }
        }
    }
}
