package org.mingle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
        List<ImportReport> reports = new ArrayList<>();
        for (Imports.Result result : results) {
            Optional<UnknownTable> table = UnknownTable.of(result, imports);
            ImportReport report = result.report();
            if (!report.kept()) {
                ReportText.refused(
                        invocation.err(), table.map(one -> one.message(report)).orElse(result));
                if (!invocation.json()) {
                    ReportText.candidates(invocation.out(), report);
                    table.ifPresent(one -> one.print(invocation.out()));
                }
            }
            reports.add(table.map(one -> one.report(report)).orElse(report));
        }
        return reports;
    }

    static int exitCode(List<ImportReport> reports) {
        return reports.stream().allMatch(ImportReport::kept) ? 0 : EntryPoint.UNUSABLE;
    }
}
