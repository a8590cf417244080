package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.activity.Kind;
import org.mingle.api.contact.Network;
import org.mingle.api.guest.Guests;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;

/** The archive of Mastodon goes through the whole house, alone and beside that of LinkedIn. */
@ExtendWith(ServiceExtension.class)
class MastodonIT {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    @InjectService(timeout = 20_000)
    Guests guests;

    @InjectService(timeout = 20_000)
    Imports imports;

    @InjectService(timeout = 20_000)
    Workspaces workspaces;

    @TempDir
    Path folder;

    private ImportReport read(String file, Workspace workspace) {
        return imports.read(folder.resolve(file), workspace.imports(), null, Progress.NONE);
    }

    private static List<Activity> acts(Workspace workspace) {
        return workspace.asOf(DAY).activities().list(ActivityQuery.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wallflower", "hider", "shouter", "flitter", "pretender", "host"})
    void everyRowOfAGuestIsReadAndAgainAndTakenBack(String id) throws Exception {
        guests.write(id, folder);
        try (Workspace workspace = workspaces.temporary()) {
            ImportReport first = read(id + "/mastodon.zip", workspace);
            assertThat(first.refused()).isNull();
            assertThat(first.format()).isEqualTo("mastodon");
            assertThat(first.exportDate()).isEqualTo(DAY);
            assertThat(first.fresh()).isPositive();
            assertThat(first.unrecognised()).isEmpty();
            assertThat(first.expectedButMissing()).isEmpty();
            assertThat(first.files()).allSatisfy(file -> {
                assertThat(file.skipped()).isEmpty();
                assertThat(file.leftOut()).isEmpty();
            });
            List<Activity> acts = acts(workspace);
            assertThat(acts).isNotEmpty().allMatch(act -> act.isPublic() == (act.kind() != Kind.MESSAGE));

            ImportReport second = read(id + "/mastodon.zip", workspace);
            assertThat(second.fresh()).isZero();
            assertThat(second.changed()).isZero();
            assertThat(acts(workspace)).hasSameSizeAs(acts);

            assertThat(workspace.imports().undo(second.id())).isTrue();
            assertThat(workspace.imports().undo(first.id())).isTrue();
            assertThat(acts(workspace)).isEmpty();
        }
    }

    @Test
    void threeNetworksOfOnePersonAreOneWorkspace() throws Exception {
        guests.write("host", folder);
        try (Workspace workspace = workspaces.temporary()) {
            assertThat(read("host/linkedin.zip", workspace).refused()).isNull();
            assertThat(read("host/x.zip", workspace).refused()).isNull();
            assertThat(read("host/mastodon.zip", workspace).refused()).isNull();

            assertThat(workspace.imports().owner(Network.MASTODON))
                    .isPresent()
                    .hasValueSatisfying(owner -> assertThat(owner.accounts())
                            .anyMatch(one -> one.handle().startsWith("hannahhost@")));
        }
    }
}
