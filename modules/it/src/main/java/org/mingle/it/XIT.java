package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.contact.Network;
import org.mingle.api.guest.Guests;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.test.common.annotation.InjectService;
import org.osgi.test.junit5.service.ServiceExtension;

/** The archive of X goes through the whole house, alone and beside that of LinkedIn. */
@ExtendWith(ServiceExtension.class)
class XIT {
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

    private static int acts(Workspace workspace) {
        return workspace.asOf(DAY).activities().list(ActivityQuery.ALL).size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"wallflower", "hider", "shouter", "flitter", "pretender", "host"})
    void everyRowOfAGuestIsReadAndAgainAndTakenBack(String id) throws Exception {
        guests.write(id, folder);
        try (Workspace workspace = workspaces.temporary()) {
            ImportReport first = read(id + "/x.zip", workspace);
            assertThat(first.refused()).isNull();
            assertThat(first.format()).isEqualTo("x");
            assertThat(first.exportDate()).isEqualTo(DAY);
            assertThat(first.fresh()).isPositive();
            assertThat(first.unrecognised()).isEmpty();
            assertThat(first.expectedButMissing()).isEmpty();
            assertThat(first.files()).allSatisfy(file -> {
                assertThat(file.skipped()).isEmpty();
                assertThat(file.leftOut()).isEmpty();
                assertThat(file.notes()).noneMatch(note -> note.contains("counts"));
            });
            int acts = acts(workspace);
            assertThat(acts).isPositive();

            ImportReport second = read(id + "/x.zip", workspace);
            assertThat(second.fresh()).isZero();
            assertThat(second.changed()).isZero();
            assertThat(acts(workspace)).isEqualTo(acts);

            assertThat(workspace.imports().undo(second.id())).isTrue();
            assertThat(workspace.imports().undo(first.id())).isTrue();
            assertThat(acts(workspace)).isZero();
        }
    }

    @Test
    void bothNetworksOfOnePersonAreOneWorkspace() throws Exception {
        guests.write("host", folder);
        try (Workspace workspace = workspaces.temporary()) {
            assertThat(read("host/linkedin.zip", workspace).refused()).isNull();
            assertThat(read("host/x.zip", workspace).refused()).isNull();

            assertThat(workspace.imports().owner(Network.X))
                    .isPresent()
                    .hasValueSatisfying(owner -> assertThat(owner.accounts())
                            .anyMatch(one -> one.handle().equals("hannahhost")));
            assertThat(workspace.identities().proposals(200))
                    .as("people on both networks are offered for joining")
                    .hasSizeGreaterThan(5)
                    .anyMatch(one -> one.oneName().equals(one.otherName()));
        }
    }
}
