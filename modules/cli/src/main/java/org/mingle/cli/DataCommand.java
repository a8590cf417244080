package org.mingle.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.mingle.api.command.Command;
import org.mingle.api.command.Invocation;
import org.mingle.api.command.UsageException;
import org.mingle.api.contact.Contact;
import org.mingle.api.exporting.Exporter;
import org.mingle.api.workspace.Workspace;
import org.mingle.api.workspace.Workspaces;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code mingle data}: what is kept, getting it out, and erasing it. */
@Component(service = Command.class, property = Command.NAME + "=data")
public final class DataCommand implements Command {
    private static final String[] TASKS = {
        "show [NAME|ID]",
        "export [FILE]",
        "import FILE",
        "erase [NAME|ID]",
        "texts [keep|counts]",
        "exclude [PERSON-OR-CONVERSATION]"
    };

    private final Workspaces workspaces;

    /** The one that ranks highest comes last. */
    @Reference(
            cardinality = ReferenceCardinality.MULTIPLE,
            policy = ReferencePolicy.DYNAMIC,
            policyOption = ReferencePolicyOption.GREEDY)
    volatile List<Exporter> exporters = List.of();

    /** Called by Declarative Services. */
    @Activate
    public DataCommand(@Reference Workspaces workspaces) {
        this.workspaces = workspaces;
    }

    static final class Options {
        @Parameters(
                paramLabel = "show|export|import|erase|texts|exclude",
                hideParamSyntax = true,
                arity = "0..*",
                description = {
                    "show: what is kept; show NAME or show ID: about whom, from which row, since when",
                    "export [FILE]: everything as JSON, or people as the --format or the ending of the file says",
                    "import FILE: what export wrote as JSON, into an empty workspace",
                    "erase: everything in the workspace, and in the backups of the home folder; erase NAME or erase ID: one person",
                    "texts keep or texts counts: texts of private messages, or only their counts and dates",
                    "exclude WHO: leaves a profile's address, a name or a conversation out of later imports"
                })
        List<String> words = new ArrayList<>();

        @Option(
                names = "--format",
                paramLabel = "FORMAT",
                description = "with export: json, csv, vcard; without it the ending of the file counts")
        @Nullable
        String format;

        @Option(names = "--overwrite", description = "with export: the file may be there already")
        boolean overwrite;

        @Option(names = "--remove", paramLabel = "WHO", description = "with exclude: lets them in again")
        @Nullable
        String remove;

        @Option(names = "--yes", description = "with erase: do it; without it nothing is erased")
        boolean yes;
    }

    @Override
    public String name() {
        return "data";
    }

    @Override
    public String summary() {
        return "Says what is kept about whom, from which file and since when; hands it out, or erases it";
    }

    @Override
    public int run(Invocation invocation) {
        Options options = new Options();
        if (!Arguments.read(this, invocation, options)) {
            return 0;
        }
        List<String> words = options.words.isEmpty() ? List.of("show") : options.words;
        boolean person = List.of("show", "erase").contains(words.get(0)) && words.size() > 2;
        String task = person ? words.get(0) : Arguments.task(this, words, TASKS);
        String rest = String.join(" ", words.subList(1, words.size()));
        try (Workspace workspace = KeptWorkspace.open(workspaces, invocation)) {
            return switch (task) {
                case "export" -> export(workspace, rest, options, invocation);
                case "import" -> new DataFiles(workspace, invocation).read(Path.of(rest));
                case "erase" ->
                    rest.isBlank()
                            ? erase(workspace, options.yes, invocation)
                            : forget(workspace, rest, options.yes, invocation);
                case "texts" -> new DataChoices(workspace, invocation).texts(rest);
                case "exclude" -> new DataChoices(workspace, invocation).exclude(rest, options.remove);
                default -> new DataShow(workspace, invocation).print(rest);
            };
        }
    }

    private int export(Workspace workspace, String file, Options options, Invocation invocation) {
        List<Exporter> present = List.copyOf(exporters);
        String format = options.format != null ? options.format : byEnding(present, file);
        Exporter exporter = present.stream()
                .filter(each -> each.format().equals(format))
                .reduce((lower, higher) -> higher)
                .orElseThrow(() -> new UsageException("There is no format '" + format + "'. There are: "
                        + String.join(
                                ", ",
                                present.stream().map(Exporter::format).sorted().toList()) + "."));
        DataFiles files = new DataFiles(workspace, invocation);
        return file.isEmpty() ? files.print(exporter) : files.write(exporter, Path.of(file), options.overwrite);
    }

    private static String byEnding(List<Exporter> present, String file) {
        String name = file.toLowerCase(Locale.ROOT);
        return present.stream()
                .filter(each -> name.endsWith("." + each.extension()))
                .map(Exporter::format)
                .findFirst()
                .orElse("json");
    }

    private static int forget(Workspace workspace, String who, boolean yes, Invocation invocation) {
        Contact contact = OnePerson.find(workspace, who, invocation).orElse(null);
        if (contact == null) {
            return EntryPoint.UNUSABLE;
        }
        if (!yes) {
            throw new UsageException("This erases everything about " + contact.name() + " (" + contact.id()
                    + ") for good, in the backups of the home folder too. Add --yes to do it.");
        }
        workspace.entries().forget(contact.id());
        invocation.err().println("Forgotten, and kept out of later imports.");
        return 0;
    }

    private static int erase(Workspace workspace, boolean yes, Invocation invocation) {
        if (!yes) {
            throw new UsageException(
                    "This erases everything in the workspace '" + workspace.name() + "' for good, in the"
                            + " backups of the home folder too. Add --yes to do it; 'mingle data export FILE' keeps a copy first.");
        }
        workspace.keeping().erase();
        invocation
                .err()
                .println("Erased. Nothing of it is left in the home folder; copies elsewhere are yours to delete.");
        return 0;
    }
}
