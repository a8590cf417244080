package org.mingle.cli;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.mingle.api.activity.ActivityStore.Tally;
import org.mingle.api.activity.Direction;
import org.mingle.api.activity.Kind;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;
import org.mingle.api.situation.Observer;
import org.mingle.api.situation.Situation;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Parameters;

/** {@code mingle questions}: what others ask and the person could answer. */
@Component(property = Command.NAME + "=questions")
public final class QuestionsCommand implements Command {
    private static final String FORMAT = "questions";
    private static final List<String> VERBS = List.of("dismiss", "restore", "dismissed");

    private final Imports imports;
    private final Workspaces workspaces;
    private final Observer observer;

    /** Called by Declarative Services. */
    @Activate
    public QuestionsCommand(
            @Reference Imports imports, @Reference Workspaces workspaces, @Reference Observer observer) {
        this.imports = imports;
        this.workspaces = workspaces;
        this.observer = observer;
    }

    static final class Options {
        @Parameters(
                paramLabel = "FILE...",
                hideParamSyntax = true,
                arity = "0..*",
                description = "a saved feed (RSS, Atom) or page of questions, read and kept before the answer; or"
                        + " dismiss ADDRESS... puts questions aside that are not for you · restore ADDRESS... brings them"
                        + " back · dismissed lists them")
        List<String> words = new ArrayList<>();
    }

    @Override
    public String name() {
        return "questions";
    }

    @Override
    public String summary() {
        return "Lists open questions of others that you could answer, and why you";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        String verb = options.words.isEmpty() ? "" : options.words.get(0);
        if (VERBS.contains(verb)) {
            return aside(verb, options.words.subList(1, options.words.size()), invocation);
        }
        List<Path> files = options.words.stream().map(QuestionsCommand::path).toList();
        try (Workspace workspace = files.isEmpty()
                ? KeptWorkspace.open(workspaces, invocation)
                : KeptWorkspace.openOrMake(workspaces, invocation)) {
            List<ImportReport> reports = read(files, workspace, invocation);
            answer(reports, workspace, invocation);
            return Exports.exitCode(reports);
        }
    }

    private static Path path(String word) {
        try {
            return Path.of(word);
        } catch (InvalidPathException none) {
            throw new UsageException("'" + word + "' is no name of a file.");
        }
    }

    private int aside(String verb, List<String> addresses, Invocation invocation) {
        if (verb.equals("dismissed") != addresses.isEmpty()) {
            throw new UsageException("Call it like this: mingle questions dismiss ADDRESS, or mingle questions restore"
                    + " ADDRESS, or mingle questions dismissed. A file of that name is ./" + verb + ".");
        }
        try (Workspace workspace = KeptWorkspace.open(workspaces, invocation)) {
            PutAside aside = new PutAside(workspace, invocation);
            boolean done = true;
            switch (verb) {
                case "dismiss" -> done = aside.dismiss(addresses, observer, Today.SYSTEM.or(invocation.asOf()));
                case "restore" -> done = aside.restore(addresses);
                default -> aside.list();
            }
            return done ? 0 : EntryPoint.UNUSABLE;
        }
    }

    private List<ImportReport> read(List<Path> files, Workspace workspace, Invocation invocation) {
        List<ImportReport> reports = new ArrayList<>();
        for (Path file : files) {
            ImportReport report = look(file, invocation);
            if (report.kept()) {
                report = Exports.read(List.of(file), null, imports, workspace, invocation)
                        .get(0);
            } else {
                ReportText.refused(invocation.err(), file.toString(), report);
            }
            if (report.kept() && !invocation.json()) {
                ReportText.print(invocation.out(), report, imports.title(String.valueOf(report.format())));
                invocation.out().println();
            }
            reports.add(report);
        }
        return reports;
    }

    /** Somebody else's feed is read as one's own blog by an importer that knows no better; nothing of it may be kept. */
    private ImportReport look(Path file, Invocation invocation) {
        try (Workspace glance = workspaces.temporary();
                ProgressLine progress = ProgressLine.on(invocation)) {
            ImportReport report = imports.read(file, glance.imports(), null, progress);
            return !report.kept() || FORMAT.equals(report.format())
                    ? report
                    : ImportReport.refused(
                            report.source(),
                            report.format(),
                            "It holds no questions of others. 'mingle import' reads it as " + report.format() + ".",
                            List.of());
        }
    }

    private void answer(List<ImportReport> reports, Workspace workspace, Invocation invocation) {
        LocalDate day = Today.SYSTEM.or(invocation.asOf());
        Situation seen;
        try (ProgressLine progress = ProgressLine.on(invocation)) {
            seen = observer.observe(workspace, day, progress);
        }
        Instant end = day.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC);
        long read = workspace
                .asOf(day)
                .activities()
                .count(Instant.MIN, end)
                .getOrDefault(new Tally(Kind.QUESTION, Direction.RECEIVED), 0L);
        List<String> aside = workspace.dismissals().all();
        if (invocation.json()) {
            Json.print(invocation.out(), QuestionsAnswer.json(seen, read, aside, reports), false);
        } else {
            boolean unseen = read == 0 && reports.stream().anyMatch(ImportReport::kept);
            if (unseen) {
                invocation
                        .err()
                        .println("What was read now was made after " + day + ", so that day knows nothing of it.");
            }
            QuestionsAnswer.print(invocation.out(), seen, read, aside.size());
        }
    }
}
