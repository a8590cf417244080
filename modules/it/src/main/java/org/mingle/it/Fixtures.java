package org.mingle.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.Coach;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;
import org.mingle.api.progress.Progress;
import org.mingle.api.workspace.Workspace;

/** Steps that several tests take. */
final class Fixtures {
    private Fixtures() {}

    static Advice advise(Imports imports, Coach coach, Workspace workspace, Path export) {
        ImportReport report = imports.read(export, workspace.imports(), null, Progress.NONE);
        assertThat(report.refused()).isNull();
        assertThat(report.exportDate()).isNotNull();
        return coach.advise(workspace, report.exportDate(), Progress.NONE);
    }

    static String memberships(Advice advice) {
        String principles = advice.principles().stream()
                .map(score -> score.principle().id() + " " + score.score())
                .collect(Collectors.joining(", "));
        return advice.guest().memberships().stream()
                        .map(one -> one.guest().id() + " "
                                + (one.value() == null ? "-" : String.format(Locale.ROOT, "%.2f", one.value())))
                        .collect(Collectors.joining(", "))
                + " from " + principles;
    }
}
