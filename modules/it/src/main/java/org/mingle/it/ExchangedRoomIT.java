package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.mingle.api.coach.Coach;
import org.mingle.api.progress.Progress;
import org.mingle.api.situation.Observer;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.osgi.test.common.annotation.InjectBundleContext;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.context.BundleContextExtension;
import org.osgi.test.junit5.service.ServiceExtension;

/** A room that others rest on is stopped and started: they go with it in silence, and come back with it. */
@ExtendWith({BundleContextExtension.class, ServiceExtension.class})
class ExchangedRoomIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @InjectService(timeout = 20_000)
    Coach coach;

    @InjectBundleContext
    BundleContext framework;

    @Test
    void theCoachGoesAndComesWithTheAnalysis() throws Exception {
        AtomicInteger heard = new AtomicInteger();
        coach.onChange(heard::incrementAndGet);
        Bundle analysis = Objects.requireNonNull(framework.getServiceReference(Observer.class))
                .getBundle();
        int before = heard.get();

        analysis.stop();
        try {
            assertThat(framework.getServiceReference(Coach.class)).isNull();
            assertThat(heard).as("a coach that goes is no news about rule sets").hasValue(before);
        } finally {
            analysis.start();
        }

        Await.until(() -> {
            ServiceReference<Coach> back = framework.getServiceReference(Coach.class);
            assertThat(back).isNotNull();
            assertThat(advised(framework.getService(back))).contains("org.mingle.bestpractice");
        });
        assertThat(framework.getService(framework.getServiceReference(Coach.class)))
                .isNotSameAs(coach);
    }

    private String advised(Coach there) {
        Workspaces workspaces =
                framework.getService(Objects.requireNonNull(framework.getServiceReference(Workspaces.class)));
        try (Workspace empty = workspaces.temporary()) {
            return there.advise(empty, DAY, Progress.NONE).ruleSets().stream()
                    .map(status -> status.set().id())
                    .toList()
                    .toString();
        }
    }
}
