package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.activity.Activity;
import org.mingle.api.activity.ActivityQuery;
import org.mingle.api.contact.Contact;
import org.mingle.api.contact.ContactQuery;
import org.mingle.api.importing.FileReport;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;

/** An export of the guests goes through the whole house: read, read again, taken back. */
abstract class GuestExport extends WholeHouse {
    /** Returns what the guests call this export. */
    abstract String file();

    abstract String format();

    /** Returns whether a guest has nothing in this export that would be stored. */
    boolean silent(String id) {
        return false;
    }

    /** Checks what one file of the export should say besides. */
    void check(FileReport file) {
        assertThat(file.leftOut()).isEmpty();
    }

    /** Checks what the acts of one guest should be. */
    void check(List<Activity> acts) {
        assertThat(acts).isNotEmpty();
    }

    ImportReport read(String file, Workspace workspace) {
        return imports.read(folder.resolve(file), workspace.imports(), null, Progress.NONE);
    }

    static List<Activity> acts(Workspace workspace) {
        return workspace.asOf(DAY).activities().list(ActivityQuery.ALL);
    }

    private static List<Contact> people(Workspace workspace) {
        return workspace.asOf(DAY).contacts().search(ContactQuery.ALL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"wallflower", "hider", "shouter", "flitter", "pretender", "host"})
    void everyRowOfAGuestIsReadAndAgainAndTakenBack(String id) throws Exception {
        guests.write(id, folder);
        try (Workspace workspace = workspaces.temporary()) {
            ImportReport first = read(id + "/" + file(), workspace);
            assertThat(first.refused()).isNull();
            assertThat(first.format()).isEqualTo(format());
            assertThat(first.exportDate()).isEqualTo(DAY);
            assertThat(first.fresh() == 0).isEqualTo(silent(id));
            assertThat(first.unrecognised()).isEmpty();
            assertThat(first.expectedButMissing()).isEmpty();
            assertThat(first.files()).allSatisfy(file -> {
                assertThat(file.skipped()).isEmpty();
                check(file);
            });
            List<Activity> acts = acts(workspace);
            List<Contact> people = people(workspace);
            if (!silent(id)) {
                check(acts);
            }

            ImportReport second = read(id + "/" + file(), workspace);
            assertThat(second.fresh()).isZero();
            assertThat(second.changed()).isZero();
            assertThat(acts(workspace)).hasSameSizeAs(acts);
            assertThat(people(workspace)).hasSameSizeAs(people);

            assertThat(workspace.imports().undo(second.id())).isTrue();
            assertThat(workspace.imports().undo(first.id())).isTrue();
            assertThat(acts(workspace)).isEmpty();
            assertThat(people(workspace)).isEmpty();
        }
    }
}
