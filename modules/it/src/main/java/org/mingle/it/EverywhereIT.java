package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.Coach;
import org.mingle.api.guest.Guests;
import org.mingle.api.importing.Imports;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;

/** A guest stays the same guest when all their exports are looked at together. */
@ExtendWith(ServiceExtension.class)
class EverywhereIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @InjectService(timeout = 20_000)
    Guests guests;

    @InjectService(timeout = 20_000)
    Workspaces workspaces;

    @InjectService(timeout = 20_000)
    Imports imports;

    @InjectService(timeout = 20_000)
    Coach coach;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"wallflower", "hider", "shouter", "flitter", "pretender", "host"})
    void allRoomsTellTheSameStory(String id) throws Exception {
        guests.write(id, folder);
        try (Workspace workspace = workspaces.temporary()) {
            for (String export :
                    List.of("linkedin.zip", "x.zip", "mastodon.zip", "bluesky.car", "wordpress.xml", "contacts.vcf")) {
                assertThat(imports.read(folder.resolve(id).resolve(export), workspace.imports(), null, Progress.NONE)
                                .refused())
                        .isNull();
            }
            Advice advice = coach.advise(workspace, DAY, Progress.NONE);
            assertThat(advice.guest().best())
                    .as(Fixtures.memberships(advice))
                    .isNotNull()
                    .satisfies(best -> assertThat(best.id()).isEqualTo(id));
        }
    }
}
