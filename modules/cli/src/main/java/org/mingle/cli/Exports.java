package org.mingle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Invocation;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;
import org.mingle.api.workspace.Workspace;

/** The exports of one command line: a refused one does not keep the others out. */
final class Exports {
    private Exports() {}

    /** Reads them in the order given, and says on standard error which were refused and why. */
    static List<ImportReport> read(
            List<Path> exports, @Nullable String me, Imports imports, Workspace workspace, Invocation invocation) {
        List<ImportReport> reports = new ArrayList<>();
        for (Path export : exports) {
            ImportReport report;
            try (ProgressLine progress = ProgressLine.on(invocation)) {
                report = imports.read(export, workspace.imports(), me, progress);
            }
            reports.add(report);
            if (!report.kept()) {
                ReportText.refused(invocation.err(), export, report);
                if (!invocation.json()) {
                    ReportText.candidates(invocation.out(), report);
                }
            }
        }
        return reports;
    }

    static int exitCode(List<ImportReport> reports) {
        return reports.stream().allMatch(ImportReport::kept) ? 0 : EntryPoint.UNUSABLE;
    }
}
