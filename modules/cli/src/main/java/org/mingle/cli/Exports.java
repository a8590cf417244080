package org.mingle.cli;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Invocation;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;
import org.mingle.api.workspace.Workspace;

/** The exports of one command line: a refused one does not keep the others out. */
final class Exports {
    private Exports() {}

    /** Reads what is found in them, in the order given, and says on standard error which were refused and why. */
    static List<ImportReport> read(
            List<Path> exports, @Nullable String me, Imports imports, Workspace workspace, Invocation invocation) {
        List<Imports.Result> results;
        try (ProgressLine progress = ProgressLine.on(invocation)) {
            results = imports.read(exports, workspace.imports(), me, progress);
        }
        for (Imports.Result result : results) {
            if (!result.report().kept()) {
                ReportText.refused(invocation.err(), result);
                if (!invocation.json()) {
                    ReportText.candidates(invocation.out(), result.report());
                }
            }
        }
        return results.stream().map(Imports.Result::report).toList();
    }

    static int exitCode(List<ImportReport> reports) {
        return reports.stream().allMatch(ImportReport::kept) ? 0 : EntryPoint.UNUSABLE;
    }
}
