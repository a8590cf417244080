package org.mingle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.fetching.Fetcher;
import org.mingle.api.importing.ImportReport;
import org.mingle.api.importing.Imports;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingle import}: keeps exports. */
@Component(property = Command.NAME + "=import")
public final class ImportCommand implements Command {
    private final Imports imports;
    private final Workspaces workspaces;
    private final @Nullable Fetcher fetcher;

    /** Called by Declarative Services. */
    @Activate
    public ImportCommand(
            @Reference Imports imports,
            @Reference Workspaces workspaces,
            @Reference(cardinality = ReferenceCardinality.OPTIONAL, policyOption = ReferencePolicyOption.GREEDY)
                    @Nullable
                    Fetcher fetcher) {
        this.imports = imports;
        this.workspaces = workspaces;
        this.fetcher = fetcher;
    }

    static final class Options {
        @Parameters(
                paramLabel = "EXPORT...",
                hideParamSyntax = true,
                arity = "0..*",
                description = "zip, folder or single file; or the https address of a feed, or of a public profile on"
                        + " Mastodon or Bluesky, which is then fetched")
        List<String> exports = new ArrayList<>();

        @Mixin
        TableOptions tables = new TableOptions();

        @Option(
                names = "--me",
                paramLabel = "URL",
                description = "your own profile address, when the export does not say whose it is")
        @Nullable
        String me;
    }

    @Override
    public String name() {
        return "import";
    }

    @Override
    public String summary() {
        return "Keeps exports in the workspace, and says what was read";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        if (options.exports.isEmpty()) {
            throw new UsageException("Call it like this: mingle import EXPORT…");
        }
        KeptWorkspace.requireMakeable(workspaces, invocation.workspace());
        List<ImportReport> reports;
        try (WebExports exports = new WebExports(options.exports, fetcher, invocation)) {
            reports = read(exports, options, invocation);
        }
        if (invocation.json()) {
            Json.print(
                    invocation.out(),
                    Json.object("imports", reports.stream().map(ReportJson::of).toList()),
                    false);
        } else {
            reports.stream().filter(ImportReport::kept).forEach(report -> {
                ReportText.print(invocation.out(), report, imports.title(String.valueOf(report.format())));
                ReportText.kept(invocation.out(), report, invocation.workspace());
            });
        }
        return Exports.exitCode(reports);
    }

    /** A workspace is made only when there is something to put into it. */
    private List<ImportReport> read(WebExports exports, Options options, Invocation invocation) {
        List<Path> files = exports.files();
        options.tables.tell(files, imports, true);
        if (files.isEmpty()) {
            return exports.inOrder(List.of());
        }
        try (Workspace workspace = KeptWorkspace.openOrMake(workspaces, invocation)) {
            return exports.inOrder(Exports.read(files, exports::name, options.me, imports, workspace, invocation));
        }
    }
}
