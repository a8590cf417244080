package org.mingle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Invocation;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;
import org.mingle.api.workspace.Workspace;

/** The exports of one command line: a refused one does not keep the others out. */
final class Exports {
    private static final int MOST_LOOKED_INTO = 50;

    private Exports() {}

    /** Reads what is found in them, in the order given, and says on standard error which were refused and why. */
    static List<ImportReport> read(
            List<Path> exports, @Nullable String me, Imports imports, Workspace workspace, Invocation invocation) {
        return read(exports, Path::toString, me, imports, workspace, invocation).stream()
                .map(Imports.Result::report)
                .toList();
    }

    /**
     * Reads them in the same way.
     *
     * @param names how the person named what was found
     */
    static List<Imports.Result> read(
            List<Path> exports,
            Function<Path, String> names,
            @Nullable String me,
            Imports imports,
            Workspace workspace,
            Invocation invocation) {
        List<Imports.Result> results;
        try (ProgressLine progress = ProgressLine.on(invocation)) {
            results = imports.read(exports, workspace.imports(), me, progress);
        }
        List<Imports.Result> said = new ArrayList<>();
        for (Imports.Result result : results) {
            Optional<UnknownTable> table = UnknownTable.of(result, imports);
            ImportReport report = result.report();
            if (!report.kept()) {
                ReportText.refused(
                        invocation.err(),
                        names.apply(result.place()),
                        table.map(one -> one.message(report)).orElse(report));
                if (!invocation.json()) {
                    ReportText.candidates(invocation.out(), report);
                    table.ifPresent(one -> one.print(invocation.out()));
                }
            }
            if (report.kept() && !invocation.json()) {
                left(result, imports, names).forEach(invocation.out()::println);
            }
            said.add(new Imports.Result(
                    result.place(), table.map(one -> one.report(report)).orElse(report)));
        }
        return said;
    }

    /** A table that nobody knows is read when it comes alone and its columns are told; beside others it is left. */
    private static Stream<String> left(Imports.Result result, Imports imports, Function<Path, String> names) {
        return result.report().unrecognised().stream()
                .limit(MOST_LOOKED_INTO)
                .map(result.place()::resolve)
                .filter(place -> imports.table(place).isPresent())
                .map(place ->
                        names.apply(place) + " is a table whose columns Mingle does not know, and was left. Import"
                                + " it by itself, and say with --map what they hold.");
    }

    static int exitCode(List<ImportReport> reports) {
        return reports.stream().allMatch(ImportReport::kept) ? 0 : EntryPoint.UNUSABLE;
    }
}
