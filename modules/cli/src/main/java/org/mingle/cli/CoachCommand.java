package org.mingle.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Advice;
import org.mingle.api.coach.Coach;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.importing.ImportLedger;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingle coach}: the party and the advice. */
@Component
public final class CoachCommand implements Command {
    private final Coach coach;
    private final Imports imports;
    private final Workspaces workspaces;
    private final Today today;

    /** Called by Declarative Services. */
    @Activate
    public CoachCommand(@Reference Coach coach, @Reference Imports imports, @Reference Workspaces workspaces) {
        this(coach, imports, workspaces, Today.SYSTEM);
    }

    CoachCommand(Coach coach, Imports imports, Workspaces workspaces, Today today) {
        this.coach = coach;
        this.imports = imports;
        this.workspaces = workspaces;
        this.today = today;
    }

    static final class Options {
        @Parameters(
                paramLabel = "EXPORT",
                arity = "0..*",
                description = "exports for a throw-away look; without: the workspace in the home folder")
        List<Path> exports = new ArrayList<>();

        @Option(
                names = "--me",
                paramLabel = "URL",
                description = "your own profile address, when the export does not say whose it is")
        @Nullable
        String me;

        @Option(
                names = "--watch",
                description = "stay, and print the answer anew whenever rules, profiles or data change")
        boolean watch;

        @Option(names = "--all", description = "show all advice, not only the most important")
        boolean all;
    }

    @Override
    public String name() {
        return "coach";
    }

    @Override
    public String summary() {
        return "Shows how you behave at the party, and what to do next";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        boolean look = !options.exports.isEmpty();
        try (Workspace workspace = look ? workspaces.temporary() : workspaces.open(invocation.workspace())) {
            List<ImportReport> reports = look ? read(options, workspace, invocation) : kept(workspace);
            int exit = Inputs.complain(reports, invocation.err()) ? EntryPoint.UNUSABLE : 0;
            if (look && reports.stream().noneMatch(ImportReport::kept)) {
                return exit;
            }
            if (options.watch) {
                return new Watch(coach, workspace, () -> answer(workspace, options, invocation, look, reports)).run();
            }
            answer(workspace, options, invocation, look, reports);
            return exit;
        }
    }

    private List<ImportReport> read(Options options, Workspace workspace, Invocation invocation) {
        List<ImportReport> reports = new ArrayList<>();
        for (Path export : options.exports) {
            try (ProgressLine progress = ProgressLine.on(invocation)) {
                reports.add(imports.read(export, workspace.imports(), options.me, progress));
            }
        }
        return reports;
    }

    private static List<ImportReport> kept(Workspace workspace) {
        return workspace.imports().list().stream()
                .filter(entry -> !entry.undone())
                .map(ImportLedger.Entry::report)
                .toList();
    }

    private void answer(
            Workspace workspace, Options options, Invocation invocation, boolean look, List<ImportReport> reports) {
        LocalDate asOf = asOf(invocation, look, reports);
        List<ImportReport> shown = look ? reports : kept(workspace);
        try (ProgressLine progress = ProgressLine.on(invocation)) {
            Advice advice = coach.advise(workspace, asOf, progress);
            Map<String, Long> counts = Counts.of(workspace.asOf(asOf));
            progress.close();
            if (invocation.json()) {
                Json.print(invocation.out(), AdviceJson.of(advice, asOf, shown, counts), options.watch);
            } else {
                if (!look && shown.isEmpty()) {
                    invocation
                            .err()
                            .println(
                                    "There is nothing in the workspace '" + workspace.name()
                                            + "' yet. 'mingle import EXPORT' keeps an export; 'mingle guests write party' makes people to try it on.");
                }
                new AdviceText(invocation.out(), options.all).print(advice, asOf.toString(), counts);
                if (options.watch) {
                    invocation.out().println("────");
                }
                invocation.out().flush();
            }
        }
    }

    private LocalDate asOf(Invocation invocation, boolean look, List<ImportReport> reports) {
        if (invocation.asOf() != null) {
            return invocation.asOf();
        }
        if (!look) {
            return today.date();
        }
        return reports.stream()
                .filter(ImportReport::kept)
                .map(ImportReport::exportDate)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElseGet(today::date);
    }
}
