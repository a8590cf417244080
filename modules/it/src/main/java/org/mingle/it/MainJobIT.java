package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.Coach;
import org.mingle.api.coach.Recommendation;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.progress.Progress;
import org.mingle.api.rules.Severity;
import org.mingle.api.workspace.Workspace;
import org.osgi.test.common.annotation.InjectService;

/** The main job: an export in, the party and the advice out. */
class MainJobIT extends WholeHouse {
    @InjectService(timeout = 20_000)
    Coach coach;

    @ParameterizedTest
    @ValueSource(strings = {"wallflower", "hider", "shouter", "flitter", "pretender", "host"})
    void namesTheGuest(String id) throws Exception {
        guests.write(id, folder);
        try (Workspace workspace = workspaces.temporary()) {
            Advice advice = Fixtures.advise(
                    imports, coach, workspace, folder.resolve(id).resolve("linkedin.zip"));
            assertThat(advice.guest().best())
                    .as("memberships %s", Fixtures.memberships(advice))
                    .isNotNull();
            assertThat(advice.guest().best().id())
                    .as("memberships %s", Fixtures.memberships(advice))
                    .isEqualTo(id);
            assertThat(advice.problems()).isEmpty();
        }
    }

    @Test
    void everyAdviceShowsItsRows() throws Exception {
        guests.write("shouter", folder);
        try (Workspace workspace = workspaces.temporary()) {
            Advice advice = Fixtures.advise(imports, coach, workspace, folder.resolve("shouter/linkedin.zip"));
            assertThat(advice.recommendations()).isNotEmpty().allSatisfy(one -> {
                assertThat(one.finding().action()).isNotBlank();
                assertThat(one.finding().ratherThan()).isNotBlank();
                assertThat(one.finding().because())
                        .isNotEmpty()
                        .allSatisfy(row -> assertThat(row.source())
                                .as(one.rule() + " " + row)
                                .isNotNull());
            });
            assertThat(advice.recommendations()).anyMatch(one -> one.rule().endsWith("/interactive.shouter"));
            assertThat(advice.recommendations().stream().filter(Recommendation::today))
                    .hasSizeBetween(1, 3)
                    .extracting(Recommendation::principle)
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void nothingUrgentForTheHost() throws Exception {
        guests.write("host", folder);
        try (Workspace workspace = workspaces.temporary()) {
            Advice advice = Fixtures.advise(imports, coach, workspace, folder.resolve("host/linkedin.zip"));
            assertThat(advice.recommendations())
                    .filteredOn(one -> one.severity() == Severity.ACT)
                    .isEmpty();
        }
    }

    @Test
    void theSameExportTwiceChangesNothing() throws Exception {
        guests.write("flitter", folder);
        Path export = folder.resolve("flitter/linkedin.zip");
        try (Workspace workspace = workspaces.temporary()) {
            ImportReport first = imports.read(export, workspace.imports(), null, Progress.NONE);
            ImportReport second = imports.read(export, workspace.imports(), null, Progress.NONE);
            assertThat(first.refused()).isNull();
            assertThat(first.fresh()).isPositive();
            assertThat(second.fresh()).isZero();
            assertThat(second.changed()).isZero();
        }
    }

    @Test
    void nothingAtAllIsSaidKindly() {
        try (Workspace workspace = workspaces.temporary()) {
            Advice advice = coach.advise(workspace, DAY, Progress.NONE);
            assertThat(advice.guest().best()).isNull();
            assertThat(advice.principles())
                    .isNotEmpty()
                    .allSatisfy(score -> assertThat(score.score()).isNull());
        }
    }

    /** A guest stays the same guest when all their exports are looked at together. */
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
