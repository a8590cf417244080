package org.mingle.cli;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.importing.ExportRequest;
import org.mingle.api.importing.ExportRequests;
import org.mingle.api.importing.ImportId;
import org.mingle.api.importing.ImportLedger.Entry;
import org.mingle.api.importing.Imports;
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
    private final ExportRequests requests;
    private final Imports imports;
    private final Today today;

    /** Called by Declarative Services. */
    @Activate
    public ImportsCommand(
            @Reference Workspaces workspaces, @Reference ExportRequests requests, @Reference Imports imports) {
        this(workspaces, requests, imports, Today.SYSTEM);
    }

    ImportsCommand(Workspaces workspaces, ExportRequests requests, Imports imports, Today today) {
        this.workspaces = workspaces;
        this.requests = requests;
        this.imports = imports;
        this.today = today;
    }

    static final class Options {
        @Parameters(
                paramLabel = "[undo ID|asked NETWORK|dismiss NETWORK]",
                hideParamSyntax = true,
                arity = "0..*",
                description =
                        "'undo ID' takes an import back whole; 'asked NETWORK' notes that you asked for an export today,"
                                + " so that Mingle reminds you when it should be ready; 'dismiss NETWORK' ends that")
        List<String> words = new ArrayList<>();
    }

    @Override
    public String name() {
        return "imports";
    }

    @Override
    public String summary() {
        return "Lists the imports so far and what you wait for; 'undo ID' takes one back whole";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        String task = options.words.isEmpty()
                ? "list"
                : Arguments.task(this, options.words, "undo ID", "asked NETWORK", "dismiss NETWORK");
        String word = options.words.isEmpty() ? "" : options.words.get(1);
        if (task.equals("asked") || task.equals("dismiss")) {
            KeptWorkspace.require(workspaces, invocation.workspace());
            return task.equals("asked") ? asked(word, invocation) : dismiss(word, invocation);
        }
        try (Workspace workspace = KeptWorkspace.open(workspaces, invocation)) {
            return task.equals("list") ? list(workspace, invocation) : undo(workspace, word, invocation);
        }
    }

    private int asked(String network, Invocation invocation) {
        if (!requests.slow().contains(network)) {
            throw new UsageException("Mingle reminds of the exports of " + String.join(", ", requests.slow())
                    + ", not of '" + network + "': others come at once.");
        }
        requests.asked(invocation.workspace(), network, today.or(invocation.asOf()));
        invocation.err().println("Noted. 'mingle imports' says when it should be ready.");
        return 0;
    }

    private int dismiss(String network, Invocation invocation) {
        if (requests.dismiss(invocation.workspace(), network)) {
            invocation.err().println("Dismissed.");
            return 0;
        }
        invocation.err().println("No export of " + network + " was asked for.");
        return EntryPoint.UNUSABLE;
    }

    private void remind(Workspace workspace, Invocation invocation) {
        LocalDate day = today.or(invocation.asOf());
        for (ExportRequest each :
                requests.waiting(workspace.name(), workspace.imports().list())) {
            String asked = "The export of " + imports.title(each.format()) + " that you asked for on " + each.askedOn();
            invocation
                    .out()
                    .println(
                            each.ready(day)
                                    ? asked + " should be ready: look into your mail, and import it."
                                    : asked + " should be ready on " + each.readyOn() + ".");
        }
    }

    private int list(Workspace workspace, Invocation invocation) {
        List<Entry> entries = workspace.imports().list();
        if (invocation.json()) {
            Json.print(
                    invocation.out(), entries.stream().map(ImportsCommand::json).toList(), false);
        } else if (entries.isEmpty()) {
            invocation.out().println("Nothing was imported yet.");
        } else {
            int sources = width(entries, entry -> entry.report().source());
            int titles = width(entries, this::title);
            entries.forEach(entry -> invocation
                    .out()
                    .printf(
                            Locale.ROOT,
                            "%-5s  %-" + sources + "s  %-" + titles + "s  as of %s, %,d new, %,d changed%s%n",
                            entry.report().id(),
                            entry.report().source(),
                            title(entry),
                            entry.report().exportDate(),
                            entry.report().fresh(),
                            entry.report().changed(),
                            entry.undone() ? ", taken back" : ""));
        }
        if (!invocation.json()) {
            remind(workspace, invocation);
        }
        return 0;
    }

    private String title(Entry entry) {
        return imports.title(String.valueOf(entry.report().format()));
    }

    private static int width(List<Entry> entries, Function<Entry, String> column) {
        return entries.stream().map(column).mapToInt(String::length).max().orElse(1);
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
