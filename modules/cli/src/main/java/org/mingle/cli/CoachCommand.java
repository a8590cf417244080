package org.mingle.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.mingle.api.coach.Coach;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingle coach}: the party and the advice. */
@Component(property = Command.NAME + "=coach")
public final class CoachCommand implements Command {
    private final Coach coach;
    private final Imports imports;
    private final Workspaces workspaces;
    private final Today today;
    private volatile boolean gone;

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

    /** Called by Declarative Services when something that this command needs has gone; a watch then begins again. */
    @Deactivate
    void close() {
        gone = true;
    }

    static final class Options {
        @Parameters(
                paramLabel = "EXPORT",
                arity = "0..*",
                description = "exports for a throw-away look; without: the workspace in the home folder")
        List<Path> exports = new ArrayList<>();

        @Mixin
        TableOptions tables = new TableOptions();

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
        return options.exports.isEmpty() ? keptData(options, invocation) : throwAwayLook(options, invocation);
    }

    private int keptData(Options options, Invocation invocation) {
        try (Workspace workspace = KeptWorkspace.open(workspaces, invocation)) {
            CoachAnswer answer = new CoachAnswer(coach, workspace, invocation, options.all, options.watch);
            return answer(workspace, options, invocation, () -> answer.kept(today.or(invocation.asOf())));
        }
    }

    private int throwAwayLook(Options options, Invocation invocation) {
        options.tables.tell(options.exports, imports, false);
        try (Workspace workspace = workspaces.temporary()) {
            List<ImportReport> reports = Exports.read(options.exports, options.me, imports, workspace, invocation);
            CoachAnswer answer = new CoachAnswer(coach, workspace, invocation, options.all, options.watch);
            LocalDate asOf = asOf(invocation, reports);
            if (reports.stream().noneMatch(ImportReport::kept)) {
                if (invocation.json()) {
                    answer.look(asOf, reports);
                }
                return EntryPoint.UNUSABLE;
            }
            int code = answer(workspace, options, invocation, () -> answer.look(asOf, reports));
            return code == 0 ? Exports.exitCode(reports) : code;
        }
    }

    private int answer(Workspace workspace, Options options, Invocation invocation, Runnable answer) {
        if (options.watch) {
            return new Watch(coach, workspace, answer, () -> gone, invocation.err()::println).run();
        }
        answer.run();
        return 0;
    }

    /** A look at exports is as of the newest of them, so that it says the same a year later. */
    private LocalDate asOf(Invocation invocation, List<ImportReport> reports) {
        return today.or(
                invocation.asOf() != null
                        ? invocation.asOf()
                        : reports.stream()
                                .filter(ImportReport::kept)
                                .map(ImportReport::exportDate)
                                .filter(Objects::nonNull)
                                .max(Comparator.naturalOrder())
                                .orElse(null));
    }
}
