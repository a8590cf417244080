package org.mingle.cli;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportLedger.Entry;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import picocli.CommandLine.Parameters;

/** {@code mingle imports}: what was imported, and taking it back. */
@Component(property = Command.NAME + "=imports")
public final class ImportsCommand implements Command {
    private final Workspaces workspaces;

    /** Called by Declarative Services. */
    @Activate
    public ImportsCommand(@Reference Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    static final class Options {
        @Parameters(
                paramLabel = "[undo ID]",
                hideParamSyntax = true,
                arity = "0..*",
                description = "'undo ID' takes an import back whole")
        List<String> words = new ArrayList<>();
    }

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public String summary() {
        return "Lists the imports so far; 'undo ID' takes one back whole";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        if (!options.words.isEmpty()) {
            Arguments.task(this, options.words, "undo ID");
        }
        try (Workspace workspace = KeptWorkspace.open(workspaces, invocation)) {
            return options.words.isEmpty()
                    ? list(workspace, invocation)
                    : undo(workspace, options.words.get(1), invocation);
        }
    }

    private static int list(Workspace workspace, Invocation invocation) {
        List<Entry> entries = workspace.imports().list();
        if (invocation.json()) {
            Json.print(
                    invocation.out(), entries.stream().map(ImportsCommand::json).toList(), false);
        } else if (entries.isEmpty()) {
            invocation.out().println("Nothing was imported yet.");
        } else {
            entries.forEach(entry -> invocation
                    .out()
                    .printf(
                            Locale.ROOT,
                            "%-10s %s  %-10s of %s, %,d new, %,d changed%s%n",
                            entry.report().id(),
                            entry.report().source(),
                            entry.report().format(),
                            entry.report().exportDate(),
                            entry.report().fresh(),
                            entry.report().changed(),
                            entry.undone() ? ", taken back" : ""));
        }
        return 0;
    }

    private static Map<String, @Nullable Object> json(Entry entry) {
        return Json.object(
                "id", entry.report().id(),
                "source", entry.report().source(),
                "format", entry.report().format(),
                "exportDate", entry.report().exportDate(),
                "importedAt", entry.importedAt().truncatedTo(ChronoUnit.SECONDS),
                "new", entry.report().fresh(),
                "changed", entry.report().changed(),
                "undone", entry.undone());
    }

    private static int undo(Workspace workspace, String id, Invocation invocation) {
        if (workspace.imports().undo(new ImportId(id))) {
            invocation.err().println("Taken back.");
            return 0;
        }
        invocation
                .err()
                .println("There is no import " + id + " that could be taken back. 'mingle imports' lists them.");
        return EntryPoint.UNUSABLE;
    }
}
