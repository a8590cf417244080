package org.mingle.cli;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.Coach;
import org.mingle.api.command.Invocation;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.workspace.Workspace;

/** Asks the coach and prints what it says, in words or as JSON; with {@code --watch} again and again. */
final class CoachAnswer {
    private final Coach coach;
    private final Workspace workspace;
    private final Invocation invocation;
    private final boolean all;
    private final boolean watch;

    CoachAnswer(Coach coach, Workspace workspace, Invocation invocation, boolean all, boolean watch) {
        this.coach = coach;
        this.workspace = workspace;
        this.invocation = invocation;
        this.all = all;
        this.watch = watch;
    }

    /** Answers on what the workspace holds now. */
    void kept(LocalDate asOf) {
        List<ImportReport> imports = seen(asOf);
        if (imports.isEmpty() && !invocation.json()) {
            invocation
                    .err()
                    .println("There is nothing in the workspace '" + workspace.name() + "' yet. 'mingle import EXPORT'"
                            + " keeps an export; 'mingle guests write party' makes people to try it on.");
        }
        print(asOf, imports.stream().map(ReportJson::of).toList());
    }

    /** Answers on exports that are not kept. */
    void look(LocalDate asOf, List<ImportReport> exports) {
        print(asOf, exports.stream().map(ReportJson::withoutId).toList());
    }

    /** An export made after the as-of does not exist, unless there is none before: then the earliest one speaks. */
    private List<ImportReport> seen(LocalDate asOf) {
        List<ImportReport> kept = workspace.imports().list().stream()
                .filter(entry -> !entry.undone())
                .map(ImportLedger.Entry::report)
                .toList();
        List<ImportReport> seen = kept.stream()
                .filter(report -> !exportDate(report).isAfter(asOf))
                .toList();
        return seen.isEmpty()
                ? kept.stream().min(Comparator.comparing(CoachAnswer::exportDate)).stream()
                        .toList()
                : seen;
    }

    private static LocalDate exportDate(ImportReport report) {
        LocalDate date = report.exportDate();
        return date == null ? LocalDate.MIN : date;
    }

    private void print(LocalDate asOf, List<Map<String, @Nullable Object>> imports) {
        Advice advice;
        Map<String, Long> counts;
        try (ProgressLine progress = ProgressLine.on(invocation)) {
            advice = coach.advise(workspace, asOf, progress);
            counts = Counts.of(workspace.asOf(asOf));
        }
        if (invocation.json()) {
            Json.print(invocation.out(), AdviceJson.of(advice, asOf, imports, counts), watch);
            return;
        }
        new AdviceText(invocation.out(), all).print(advice, asOf, counts);
        if (watch) {
            invocation.out().println("────");
        }
        invocation.out().flush();
    }
}
